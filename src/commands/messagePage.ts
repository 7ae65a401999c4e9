import type { RibbonMessage } from "../app/ribbon";

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Draws a message with its buttons into a place; cell text is put in as text only. */
export function showMessage(place: HTMLElement, message: RibbonMessage, answer: (id: string) => void): void {
  const list = document.createElement("ul");
  list.append(...message.lines.map((line) => element("li", line)));
  const buttons = document.createElement("p");
  buttons.append(
    ...message.buttons.map(({ id, label }) => {
      const button = element("button", label);
      button.type = "button";
      button.addEventListener("click", () => answer(id));
      return button;
    }),
  );
  place.replaceChildren(element("h1", message.title), list, buttons);
  buttons.querySelector("button")?.focus();
}

/** Whether something received from the ribbon's page is a message. */
export function isMessage(value: unknown): value is RibbonMessage {
  return (
    typeof value === "object" &&
    value !== null &&
    "title" in value &&
    "lines" in value &&
    "buttons" in value &&
    Array.isArray(value.lines) &&
    Array.isArray(value.buttons)
  );
}
