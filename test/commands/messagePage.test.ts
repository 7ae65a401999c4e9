/** @jest-environment jsdom */
import { isMessage, showMessage } from "../../src/commands/messagePage";

const message = {
  title: "2か所を計算し直します",
  lines: ["<b>表</b>!A1　1 → 2"],
  buttons: [
    { id: "write", label: "書き込む" },
    { id: "close", label: "やめる" },
  ],
};

describe("the window of the ribbon buttons", () => {
  it("shows cell text as text, never as HTML", () => {
    showMessage(document.body, message, () => undefined);
    expect(document.querySelector("b")).toBeNull();
    expect(document.querySelector("li")!.textContent).toBe("<b>表</b>!A1　1 → 2");
  });

  it("answers with the button pressed", () => {
    const answers: string[] = [];
    showMessage(document.body, message, (id) => answers.push(id));
    expect(document.activeElement!.textContent).toBe("書き込む");
    document.querySelectorAll("button")[1]!.click();
    expect(answers).toEqual(["close"]);
  });

  it("ignores what is no message", () => {
    expect(isMessage(message)).toBe(true);
    expect(isMessage({ title: "x" })).toBe(false);
    expect(isMessage(null)).toBe(false);
  });
});
