import type { Position } from "../../core/grid/address";
import type { Sheet } from "../../core/grid/snapshot";
import { HostError } from "../port";
import type { LockMap } from "./locks";
import type { Measured, SheetToRead } from "./measure";
import { measureSheets } from "./measure";
import type { Block, LoadedBlock } from "./readBlocks";
import { readBlocks, takeBlocks } from "./readBlocks";
import { area } from "./rectangles";
import type { Requests, SendOptions } from "./requests";
import type { Rows } from "./rows";
import { fill } from "./rows";

/** Below this many cells a request, a refusal for size is not a matter of size. */
const LEAST_CELLS = 500;
/** What all sheets may hold together: a forgotten cell at the end of a sheet makes its used range billions. */
const MOST_CELLS = 5_000_000;

/**
 * Reads whole sheets: one request to measure, one for all cells — more only where the cells exceed `limit` (the message size
 * of Excel on the web) or locks are too mixed to be known by then.
 */
export async function readSheets(
  requests: Requests,
  sheets: readonly SheetToRead[],
  limit: number,
  options: SendOptions,
): Promise<Sheet[]> {
  if (sheets.length === 0) return [];
  const measured = await requests.read(measureSheets(sheets), options);
  learn(sheets, measured);
  return readMeasured(requests, sheets, measured, limit, options);
}

/** Takes the answers about locks that came with the measures. */
export function learn(sheets: readonly SheetToRead[], measured: readonly Measured[]): void {
  sheets.forEach(({ locks }, index) => {
    const { answers, extent } = measured[index]!;
    if (locks && answers.length > 0) locks.answer(answers, extent);
  });
}

/** The cells of measured sheets, and what is still to know of their locks. */
export async function readMeasured(
  requests: Requests,
  sheets: readonly SheetToRead[],
  measured: readonly Measured[],
  limit: number,
  options: SendOptions,
): Promise<Sheet[]> {
  const rows = new Map<string, Rows>(sheets.map(({ head }) => [head.id, []]));
  const take = ({ sheetId, rect, cells }: LoadedBlock): void => fill(rows.get(sheetId)!, rect, cells);
  let left = sheets.flatMap(({ head }, index): Block[] => {
    const { used } = measured[index]!;
    return used ? [{ sheetId: head.id, rect: used }] : [];
  });
  if (cellsOf(left) > MOST_CELLS) throw new HostError("tooLarge", `${cellsOf(left)} cells in use`);
  let room = limit;
  for (let asking = questionsOf(sheets); left.length > 0 || asking.length > 0; asking = questionsOf(sheets)) {
    const { now, later } = takeBlocks(left, room);
    try {
      const { loaded, answers } = await requests.read(readBlocks(now, asking), options);
      loaded.forEach(take);
      left = [...later];
      share(sheets, measured, answers);
    } catch (error) {
      if (!(error instanceof HostError) || error.reason !== "tooLarge" || room <= LEAST_CELLS) throw error;
      room = Math.floor(Math.min(room, cellsOf(now)) / 2);
    }
  }
  return sheets.map(({ head, locks }) => sheetOf(head, rows.get(head.id)!, locks));
}

function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { rect }) => sum + area(rect), 0);
}

export function sheetOf(head: SheetToRead["head"], rows: Sheet["rows"], locks: LockMap | undefined): Sheet {
  const { name, hidden, filtered } = head;
  return {
    name,
    hidden,
    protected: head.protected,
    filtered,
    rows,
    ...(locks ? { isLocked: (position: Position) => locks.isLocked(position) } : {}),
  };
}

/** All open questions about locks, sheet after sheet. */
function questionsOf(sheets: readonly SheetToRead[]): Block[] {
  return sheets.flatMap(({ head, locks }) => (locks?.questions ?? []).map(({ rect }) => ({ sheetId: head.id, rect })));
}

function share(sheets: readonly SheetToRead[], measured: readonly Measured[], answers: readonly (boolean | null)[]): void {
  let from = 0;
  sheets.forEach(({ locks }, index) => {
    const count = locks?.questions.length ?? 0;
    if (locks && count > 0) locks.answer(answers.slice(from, from + count), measured[index]!.extent);
    from += count;
  });
}
