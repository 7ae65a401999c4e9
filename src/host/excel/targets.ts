import type { Position, Range } from "../../core/grid/address";
import { a1 } from "../../core/grid/address";
import type { Cell } from "../../core/grid/snapshot";
import { BLANK } from "../../core/grid/snapshot";
import { CELL_PROPERTIES, matricesOf } from "./cells";
import { askLocked, BOUNDS, boundsOf, rangeOf } from "./ranges";
import type { LoadedBlock } from "./readBlocks";
import { readBlocks, takeBlocks } from "./readBlocks";
import { looseCover } from "./rectangles";
import type { Requests, SendOptions } from "./requests";
import type { Rows } from "./rows";
import { fill } from "./rows";
import type { SheetHead } from "./sheetList";
import { headOf, loadHead } from "./sheetList";
import type { Group, LockedSheet, Question } from "./targetLocks";
import { questionsOf, settleLocks } from "./targetLocks";

/** The cells of one sheet as they are now. */
export interface Target {
  readonly head: SheetHead;
  /** Rows that a filter at work covers. */
  readonly filteredRows: Range | undefined;
  cellAt(position: Position): Cell;
  isLocked(position: Position): boolean;
}

export interface Targets {
  readonly readOnly: boolean;
  /** Excel calculates only when told to. */
  readonly manual: boolean;
  /** By sheet name; a sheet that is not there is missing. */
  readonly sheets: ReadonlyMap<string, Target>;
}

interface Reading extends LockedSheet {
  readonly filteredRows: Range | undefined;
  readonly rows: Rows;
}

/**
 * Reads the cells that are about to be written, with everything that may stand against it: one request, more only for the size
 * limit or where a protected sheet answers "partly locked".
 */
export async function readTargets(requests: Requests, groups: readonly Group[], limit: number, options: SendOptions): Promise<Targets> {
  const all = groups.flatMap(({ name, cells }) => looseCover(cells).map((rect) => ({ sheetId: name, rect })));
  const { now, later } = takeBlocks(all, limit);
  const asked = groups.filter((group) => group.askLocks).flatMap(questionsOf);
  const first = await requests.read(askTargets(groups, now, asked), options);
  const readings = new Map<string, Reading>();
  for (const { name, reading } of first.sheets) if (reading) readings.set(name, { ...reading, rows: [], locks: new Map() });
  const take = ({ sheetId, rect, cells }: LoadedBlock): void => {
    const reading = readings.get(sheetId);
    if (reading) fill(reading.rows, rect, cells);
  };
  first.loaded.forEach(take);
  for (let left = later.filter((block) => readings.has(block.sheetId)); left.length > 0;) {
    const next = takeBlocks(left, limit);
    (await requests.read(readBlocks(next.now, []), options)).loaded.forEach(take);
    left = [...next.later];
  }
  await settleLocks(requests, groups, readings, asked, first.answers, options);
  return {
    readOnly: first.readOnly,
    manual: first.manual,
    sheets: new Map([...readings].map(([name, reading]) => [name, targetOf(reading)])),
  };
}

function targetOf({ head, filteredRows, rows, locks }: Reading): Target {
  return {
    head,
    filteredRows,
    cellAt: ({ row, col }) => rows[row]?.[col] ?? BLANK,
    isLocked: (position) => head.protected && (locks.get(a1(position)) ?? true),
  };
}

function askTargets(
  groups: readonly Group[],
  blocks: readonly { readonly sheetId: string; readonly rect: Range }[],
  questions: readonly Question[],
) {
  return ({ workbook }: Excel.RequestContext) => {
    const { application } = workbook;
    workbook.load("readOnly");
    application.load("calculationMode");
    const sheets = new Map(groups.map(({ name }) => [name, workbook.worksheets.getItemOrNullObject(name)]));
    const filters = groups.map(({ name }) => askHead(sheets.get(name)!));
    const ranges = blocks.map(({ sheetId, rect }) => rangeOf(sheets.get(sheetId)!, rect));
    for (const range of ranges) range.load(CELL_PROPERTIES);
    const answers = questions.map(({ name, rect }) => askLocked(sheets.get(name)!, rect));
    return () => ({
      readOnly: workbook.readOnly,
      manual: application.calculationMode === "Manual",
      sheets: groups.map(({ name }, index) => ({ name, reading: filters[index]!() })),
      loaded: blocks.flatMap((block, index): LoadedBlock[] => {
        const range = ranges[index]!;
        return range.isNullObject ? [] : [{ ...block, cells: matricesOf(range, block.rect) }];
      }),
      answers: answers.map((answer) => answer()),
    });
  };
}

/** Sheet properties and the rows of its filter, undefined for a sheet that is not there. */
function askHead(sheet: Excel.Worksheet): () => { readonly head: SheetHead; readonly filteredRows: Range | undefined } | undefined {
  loadHead(sheet);
  const filter = sheet.autoFilter.getRangeOrNullObject().untrack();
  filter.load(BOUNDS);
  return () => {
    if (sheet.isNullObject) return undefined;
    const head = headOf(sheet);
    return { head, filteredRows: head.filtered ? boundsOf(filter) : undefined };
  };
}
