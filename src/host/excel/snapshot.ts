import type { Snapshot } from "../../core/grid/snapshot";
import type { KnownSheets } from "./knownSheets";
import { measureSheets } from "./measure";
import { learn, readMeasured } from "./readSheets";
import type { Requests, SendOptions } from "./requests";
import { together } from "./requests";
import type { WorkbookHead } from "./sheetList";
import { readHead } from "./sheetList";
import { readParts } from "./state";

export interface WorkbookRead {
  readonly snapshot: Snapshot;
  readonly head: WorkbookHead;
  /** The state kept in the workbook, which came along. */
  readonly state: string | null;
}

/** The whole workbook in three requests: the sheet list, where the cells lie, the cells. */
export async function readWorkbook(requests: Requests, known: KnownSheets, limit: number, options: SendOptions): Promise<WorkbookRead> {
  const head = await requests.read(readHead, options);
  known.replace(head.sheets);
  const sheets = head.sheets.map((sheet) => ({ head: sheet, locks: known.locksOf(sheet) }));
  const [measured, state] = await requests.read(together(measureSheets(sheets), readParts(head.stateParts)), options);
  learn(sheets, measured);
  return { snapshot: { sheets: await readMeasured(requests, sheets, measured, limit, options) }, head, state };
}
