import { act, render, screen } from "@testing-library/react";
import type { ReadBook } from "../../src/app/otherBooks";
import { Session } from "../../src/app/session";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { App } from "../../src/taskpane/components/App";
import type { MemoryOptions, MemoryPort } from "./memoryPort";
import { memoryPort } from "./memoryPort";

// Every step draws the whole pane in jsdom: on a busy machine a test may take a while.
jest.setTimeout(30_000);

/** What jsdom lacks: media queries, dialogs, sizes of elements, observers of sizes. */
function completeDom(): void {
  window.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const sizes = { clientHeight: 600, clientWidth: 350, offsetHeight: 50, offsetWidth: 350 };
  for (const [name, size] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}

/** The pane over a workbook in memory, opened and checked. */
export async function renderPane(
  book: Snapshot,
  options: MemoryOptions & { readonly first?: boolean; readonly readBook?: ReadBook } = {},
): Promise<{ readonly port: MemoryPort; readonly session: Session }> {
  completeDom();
  window.localStorage.clear();
  if (!options.first) window.localStorage.setItem("hyo-navi.welcomed", "1");
  const port = memoryPort(book, options);
  const session = new Session(port, () => new Date(2025, 10, 22, 10, 42), options.readBook);
  render(<App session={session} officeDark={false} />);
  await settle();
  return { port, session };
}

/** Lets queued jobs of the session finish and the pane follow. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 20));
  });
}

/** Clicks the first button, tab or link whose name holds the text, and waits. */
export async function press(name: string | RegExp, role: "button" | "tab" = "button"): Promise<void> {
  const found = screen.getAllByRole(role, { name: typeof name === "string" ? new RegExp(name.replace(/[()[\]（）]/g, ".")) : name })[0]!;
  await act(async () => found.click());
  await settle();
}
