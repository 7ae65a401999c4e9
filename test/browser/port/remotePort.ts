import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/core/grid/address";
import type { Sheet, Snapshot } from "../../../src/core/grid/snapshot";
import type { ChangeEvent, WorkbookPort } from "../../../src/host/port";
import { HostError } from "../../../src/host/port";
import type { PortCalls, SentSheet, SentSnapshot } from "./wire";

const listeners = new WeakMap<Page, Set<(event: ChangeEvent) => void>>();

/** Lets panes of a page tell changes; once a page. */
export async function hearChanges(page: Page): Promise<void> {
  const hearing = new Set<(event: ChangeEvent) => void>();
  listeners.set(page, hearing);
  await page.exposeFunction("portEvent", (event: ChangeEvent) => {
    for (const listener of hearing) listener(event);
  });
}

/** The adapter that runs in a pane's frame, as a port of this process: every method goes over, HostErrors come back. */
export async function remotePort(page: Page, frame: Frame): Promise<WorkbookPort> {
  await frame.waitForFunction(() => window.portPane !== undefined);
  const { capabilities, name } = await frame.evaluate(() => {
    const { portPane } = window;
    if (!portPane || portPane === "failed") throw new Error("the adapter did not start");
    return { capabilities: portPane.capabilities, name: portPane.name };
  });
  const sheets = new Map<number, Sheet>();
  const ids = new WeakMap<Sheet, number>();
  let fileName = name;

  async function call<K extends keyof PortCalls>(method: K, ...args: Parameters<PortCalls[K]>): Promise<Awaited<ReturnType<PortCalls[K]>>> {
    const outcome = await frame.evaluate(
      async ({ asked, given }) => {
        if (!window.portPane || window.portPane === "failed") throw new Error("the pane is gone");
        return window.portPane.call(asked, given);
      },
      { asked: method as keyof PortCalls, given: args as readonly unknown[] },
    );
    if (!outcome.ok) throw new HostError(outcome.reason, outcome.detail);
    return outcome.value as Awaited<ReturnType<PortCalls[K]>>;
  }

  function received({ name: now, ids: order, fresh }: SentSnapshot): Snapshot {
    fileName = now;
    for (const [id, sent] of fresh) {
      const sheet = sheetOf(sent);
      sheets.set(id, sheet);
      ids.set(sheet, id);
    }
    return { sheets: order.map((id) => sheets.get(id)!) };
  }

  return {
    capabilities,
    name: () => fileName,
    snapshot: async () => received(await call("snapshot")),
    refresh: async (previous, changes) =>
      received(
        await call(
          "refresh",
          previous.sheets.map((sheet) => ids.get(sheet)!),
          changes,
        ),
      ),
    write: (edits) => call("write", edits),
    select: (sheet, range) => call("select", sheet, range),
    onChange: async (listener) => {
      listeners.get(page)!.add(listener);
      await call("listen");
      return async () => {
        await call("stopListening");
        listeners.get(page)!.delete(listener);
      };
    },
    loadState: () => call("loadState"),
    saveState: (json) => call("saveState", json),
    selection: () => call("selection"),
    picture: (sheet, range) => call("picture", sheet, range),
  };
}

function sheetOf({ unlocked, ...sheet }: SentSheet): Sheet {
  if (!unlocked) return sheet;
  const names = new Set(unlocked.map(a1));
  return { ...sheet, isLocked: (position) => !names.has(a1(position)) };
}
