import { element } from "./elements";

const LEAST = 280;
const STEP = 16;
const STORED = "hyo-navi-workbench.pane-width";

/** Makes the line between grid and pane movable, by pointer and by arrow keys; the width is remembered. */
export function setUpDivider(): void {
  const divider = element("divider");
  const pane = element("pane");
  const stored = Number(localStorage.getItem(STORED));
  if (stored >= LEAST) apply(stored);

  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    divider.classList.add("dragging");
    document.body.classList.add("dragging-over");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) apply(window.innerWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    divider.classList.remove("dragging");
    document.body.classList.remove("dragging-over");
    keep();
  });
  divider.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    apply(pane.offsetWidth + step);
    keep();
  });

  function apply(width: number): void {
    const most = Math.round(window.innerWidth * 0.7);
    document.documentElement.style.setProperty("--pane-width", `${Math.min(most, Math.max(LEAST, width))}px`);
  }
  function keep(): void {
    localStorage.setItem(STORED, String(pane.offsetWidth));
  }
}
