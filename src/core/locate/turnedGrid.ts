import type { ColumnForm, TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import { contains } from "../grid/address";
import type { Cell, Sheet } from "../grid/snapshot";
import { cellAt } from "../grid/snapshot";
import type { Dictionary } from "./dictionary";
import { lookUp } from "./dictionary";
import { chooseHeaders } from "./chooseHeaders";
import { locateGrids } from "./grid";
import { recognise } from "./recognise";
import { headerCandidates } from "./header";
import type { LocatedTable } from "./located";
import type { SignsOf } from "./signs";
import type { TextCell } from "./sheetText";
import { SheetText } from "./sheetText";
import { findTitle, textsAbove } from "./title";

/** Share of the expected labels that must stand below each other: several forms speak of 住宅 and 公共施設. */
const ENOUGH = 0.75;
/** Rows a label may take, with blank ones between. */
const STEP = 3;
/** Blank columns inside a table. */
const GAP = 1;

function expected(form: TableForm): ColumnForm[] {
  return form.columns.filter((column) => !column.optional && column.id !== form.rowName);
}

/** Labels of a form below each other in one column, none far from the next. */
function runsOf(labels: readonly TextCell[], form: TableForm, dictionary: Dictionary): TextCell[][] {
  const byColumn = new Map<number, TextCell[][]>();
  for (const cell of labels) {
    if (!lookUp(dictionary, cell.base)?.some((hit) => hit.form === form)) continue;
    const runs = byColumn.get(cell.col) ?? [];
    byColumn.set(cell.col, runs);
    const last = runs.at(-1);
    if (last && cell.row - last.at(-1)!.row <= STEP) last.push(cell);
    else runs.push([cell]);
  }
  const enough = expected(form).length * ENOUGH - 1;
  return [...byColumn.values()].flat().filter((run) => run.length >= Math.max(3, enough));
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== "";
}

/** The run with the names above its figures; undefined where not two of them stand there. */
function blockOf(sheet: Sheet, run: readonly TextCell[], bottom: number): Range | undefined {
  const left = run[0]!.col;
  const first = run[0]!.row;
  const named = (row: number): boolean =>
    (sheet.rows[row] ?? []).filter((cell, col) => col > left && typeof cell?.value === "string").length >= 2;
  const top = [first, first - 1, first - 2].find((row) => row >= 0 && named(row));
  if (top === undefined) return undefined;
  let right = left;
  for (let col = left + 1; col <= right + GAP + 1; col += 1)
    if (sheet.rows.slice(top, bottom + 1).some((row) => isFilled(row?.[col]))) right = col;
  return right - left < 2 ? undefined : { top, bottom, left, right };
}

/** The block of a sheet with rows for columns, in its place; the rest is blank. */
function turn(sheet: Sheet, block: Range): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (let col = block.left; col <= block.right; col += 1) {
    const own: (Cell | undefined)[] = [];
    for (let row = block.top; row <= block.bottom; row += 1) own[row] = sheet.rows[row]?.[col];
    rows[col] = own;
  }
  return { name: sheet.name, hidden: sheet.hidden, protected: sheet.protected, rows };
}

const swap = ({ top, left, bottom, right }: Range): Range => ({ top: left, left: top, bottom: right, right: bottom });

/** Titles and evidence stand on the sheet as it is. */
function asOnSheet(table: LocatedTable, rows: SheetText): LocatedTable {
  const range = swap(table.range);
  const title = findTitle(table.form, textsAbove(rows, range.top, -1, range.right + 6))?.text.trim();
  return {
    ...table,
    turned: true,
    range,
    header: swap(table.header),
    ...(title === undefined ? {} : { title, evidence: [...table.evidence, `表題「${title}」`] }),
  };
}

/** Grids that stand turned on a sheet, labels down and names across; `taken` areas belong to other tables. Only forms that say so are looked for. */
export function locateTurned(
  sheet: Sheet,
  rows: SheetText,
  forms: readonly TableForm[],
  dictionary: Dictionary,
  signs: SignsOf,
  taken: readonly Range[],
): LocatedTable[] {
  const labels = rows.labels.filter((cell) => !taken.some((area) => contains(area, cell)));
  const found: LocatedTable[] = [];
  for (const form of forms) {
    for (const run of runsOf(labels, form, dictionary)) {
      const block = blockOf(sheet, run, lastLine(sheet, run));
      if (!block || found.some((other) => contains(other.range, run[0]!))) continue;
      const turned = turn(sheet, block);
      const texts = new SheetText(turned, signs);
      const headers = headerCandidates(texts, dictionary)
        .filter((candidate) => candidate.form === form)
        .flatMap((candidate) => recognise(candidate, texts, turned) ?? []);
      const sure = chooseHeaders(headers.filter((header) => header.share >= ENOUGH));
      found.push(...locateGrids(turned, texts, sure.slice(0, 1)).map((table) => asOnSheet(table, rows)));
    }
  }
  return found;
}

/** Last row of the last label: one merged over two lines (kW, kWh) has a second. */
function lastLine(sheet: Sheet, run: readonly TextCell[]): number {
  const { row, col } = run.at(-1)!;
  const below = row + 1;
  return !isFilled(cellAt(sheet, { row: below, col })) && isFilled(cellAt(sheet, { row: below, col: col + 1 })) ? below : row;
}
