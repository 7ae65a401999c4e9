import type { Range } from "../../core/grid/address";
import type { CellMatrices } from "./cells";
import { CELL_PROPERTIES, matricesOf } from "./cells";
import type { LockAnswer } from "./locks";
import { askLocked, rangeOf } from "./ranges";
import { area } from "./rectangles";
import type { Queue } from "./requests";

/** A rectangle of a sheet whose cells are wanted. */
export interface Block {
  readonly sheetId: string;
  readonly rect: Range;
}

export interface LoadedBlock extends Block {
  readonly cells: CellMatrices;
}

/** Takes blocks off the front until `limit` cells are reached; a block too big alone is cut between rows. */
export function takeBlocks(blocks: readonly Block[], limit: number): { readonly now: readonly Block[]; readonly later: readonly Block[] } {
  const now: Block[] = [];
  const later = [...blocks];
  for (let room = limit; later.length > 0 && room > 0;) {
    const { sheetId, rect } = later[0]!;
    const width = rect.right - rect.left + 1;
    const rows = Math.floor(room / width);
    if (area(rect) <= room) {
      now.push(later.shift()!);
      room -= area(rect);
      continue;
    }
    if (rows === 0 && now.length > 0) break;
    const bottom = rect.top + Math.max(1, rows) - 1;
    now.push({ sheetId, rect: { ...rect, bottom: Math.min(bottom, rect.bottom) } });
    if (bottom < rect.bottom) later[0] = { sheetId, rect: { ...rect, top: bottom + 1 } };
    else later.shift();
    break;
  }
  return { now, later };
}

/** Reads blocks, and along with them the answers to questions about locks. */
export function readBlocks(
  blocks: readonly Block[],
  questions: readonly Block[],
): Queue<{ readonly loaded: readonly LoadedBlock[]; readonly answers: readonly LockAnswer[] }> {
  return ({ workbook }) => {
    const ranges = blocks.map(({ sheetId, rect }) => {
      const range = rangeOf(workbook.worksheets.getItem(sheetId), rect);
      range.load(CELL_PROPERTIES);
      return range;
    });
    const answers = questions.map(({ sheetId, rect }) => askLocked(workbook.worksheets.getItem(sheetId), rect));
    return () => ({
      loaded: blocks.map((block, index) => ({ ...block, cells: matricesOf(ranges[index]!, block.rect) })),
      answers: answers.map((answer) => answer()),
    });
  };
}
