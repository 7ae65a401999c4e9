import type { Sheet, Snapshot } from "../../../src/core/grid/snapshot";
import type { Position } from "../../../src/core/grid/address";
import { startInExcel } from "../../../src/host/excel/start";
import type { ChangeEvent, WorkbookPort } from "../../../src/host/port";
import { HostError } from "../../../src/host/port";
import type { PortCalls, PortPane, SentSheet, SentSnapshot } from "./wire";

declare global {
  interface Window {
    portPane?: PortPane | "failed";
    /** Made by the test. */
    portEvent?(event: ChangeEvent): void;
  }
}

/** Beyond the cells with content, locks are told this far. */
const MARGIN = 8;

/** The port's methods over data that can leave the page. */
function callsOf(port: WorkbookPort): PortCalls {
  const sheets: Sheet[] = [];
  let stop: (() => Promise<void>) | undefined;

  function sent({ sheets: now }: Snapshot): SentSnapshot {
    const fresh = now.filter((sheet) => !sheets.includes(sheet));
    sheets.push(...fresh);
    return {
      name: port.name(),
      ids: now.map((sheet) => sheets.indexOf(sheet)),
      fresh: fresh.map((sheet) => [sheets.indexOf(sheet), sentSheet(sheet)]),
    };
  }

  return {
    snapshot: async () => sent(await port.snapshot()),
    refresh: async (previous, changes) => sent(await port.refresh({ sheets: previous.map((id) => sheets[id]!) }, changes)),
    write: (edits) => port.write(edits),
    select: (sheet, range) => port.select(sheet, range),
    listen: async () => {
      stop = await port.onChange((event) => window.portEvent?.(event));
    },
    stopListening: async () => stop?.(),
    loadState: () => port.loadState(),
    saveState: (json) => port.saveState(json),
    selection: async () => port.selection?.(),
    picture: async (sheet, range) => (await port.picture?.(sheet, range)) ?? "",
  };
}

function sentSheet({ isLocked, ...sheet }: Sheet): SentSheet {
  if (!isLocked) return sheet;
  const height = sheet.rows.length + MARGIN;
  const width = Math.max(0, ...sheet.rows.map((row) => row?.length ?? 0)) + MARGIN;
  const unlocked: Position[] = [];
  for (let row = 0; row < height; row++) for (let col = 0; col < width; col++) if (!isLocked({ row, col })) unlocked.push({ row, col });
  return { ...sheet, unlocked };
}

async function start(): Promise<void> {
  const begun = await startInExcel();
  if (begun.kind !== "ready") throw new Error(begun.kind);
  const calls = callsOf(begun.port);
  window.portPane = {
    capabilities: begun.port.capabilities,
    name: begun.port.name(),
    async call(method, args) {
      try {
        const job = calls[method] as (...given: readonly unknown[]) => Promise<unknown>;
        return { ok: true, value: await job(...args) };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { ok: false, reason: error.reason, detail: error.detail };
      }
    },
  };
}

start().catch((error: unknown) => {
  window.portPane = "failed";
  throw error;
});
