import { element } from "./elements";

/** One sentence above the grid; the next one replaces it. */
export function showNotice(text: string, kind: "info" | "warning" = "warning"): void {
  const bar = element("notice");
  bar.classList.toggle("info", kind === "info");
  bar.querySelector("span")!.textContent = text;
  bar.querySelector("button")!.onclick = hideNotice;
  bar.hidden = false;
}

export function hideNotice(): void {
  element("notice").hidden = true;
}
