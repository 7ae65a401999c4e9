import { element } from "./elements";

/** Hands over files the person chooses with 開く or drops anywhere on the page. */
export function setUpFileInput(opened: (file: File) => void): void {
  const input = element<HTMLInputElement>("file");
  element("open").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = ""; // the same file can be chosen again
    if (file) opened(file);
  });

  const cover = element("drop");
  const show = (visible: boolean) => {
    cover.hidden = !visible;
    document.body.classList.toggle("dragging-over", visible);
  };
  window.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files")) show(true);
  });
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) show(false);
  });
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) opened(file);
  });
}
