/** Prints an HTML page of its own from a hidden frame; the pane itself is not printed. */
export function printPage(html: string): void {
  const frame = document.createElement("iframe");
  frame.title = "印刷";
  frame.style.position = "fixed";
  frame.style.width = "0";
  frame.style.height = "0";
  frame.style.border = "0";
  frame.setAttribute("aria-hidden", "true");
  frame.srcdoc = html;
  frame.addEventListener("load", () => {
    const page = frame.contentWindow;
    page?.addEventListener("afterprint", () => frame.remove());
    page?.focus();
    page?.print();
  });
  document.body.append(frame);
}

/** Hands an HTML page to the person as a file. */
export function savePage(html: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
