import { formatUnit, readNumber } from "../../cell/reading";
import { labelParts } from "../../cell/unit";
import type { Sheet } from "../../grid/snapshot";
import type { PublishedColumn } from "./columns";
import { pairsOf } from "./compares";
import type { PublishedRow } from "./rows";

/** A ratio as printed, beside the two figures it compares. */
interface Ratio {
  readonly printed: number;
  readonly of: number;
  readonly against: number;
}

/** Whether a label says that figures are per cent: 削減率, 割合, %. */
function saysPercent(label: string): boolean {
  const { base, unit } = labelParts(label);
  return unit?.dimension === "percent" || /率|割合|%/.test(base);
}

/** Whether ratios are nearer to the quotient itself (14.0) than to per cent of it or of the change (1400, 1300). */
function nearerToTimes(ratios: readonly Ratio[]): boolean {
  const votes = ratios.map(({ printed, of, against }) => {
    const times = of / against;
    const far = (wanted: number): number => Math.abs(Math.log(Math.abs(printed) / Math.abs(wanted)));
    return far(times) < Math.min(far(100 * times), far(100 * (times - 1))) ? 1 : -1;
  });
  return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

function usable({ printed, of, against }: Ratio): boolean {
  return [printed, of, against].every((value) => Number.isFinite(value) && value > 0) && of !== against;
}

/** What the cells of a column say of their unit: 14.0倍, 47.6%; undefined for none. */
function unitShown(sheet: Sheet, rows: readonly PublishedRow[], col: number): string | undefined {
  for (const { row } of rows) {
    const cell = sheet.rows[row]?.[col];
    const reading = cell && readNumber(cell);
    const own = reading?.kind === "number" ? reading.unit : undefined;
    const shown = (own ?? formatUnit(cell?.format))?.dimension;
    if (shown !== undefined) return shown;
  }
  return undefined;
}

function isTimes(
  sheet: Sheet,
  rows: readonly PublishedRow[],
  column: PublishedColumn,
  all: readonly PublishedColumn[],
  usual: boolean,
): boolean {
  if (column.role !== "rate" || saysPercent(column.labels.at(-1) ?? "") || column.unit) return false;
  const shown = unitShown(sheet, rows, column.col);
  if (shown !== undefined) return shown === "multiple";
  const pair = pairsOf(column, all).find(({ against }) => against !== undefined);
  if (!pair) return usual;
  const ratios = rows.map(({ figures }): Ratio => ({
    printed: figures.get(column.col) ?? NaN,
    of: figures.get(pair.of) ?? NaN,
    against: figures.get(pair.against!) ?? NaN,
  }));
  const told = ratios.filter(usable);
  return told.length === 0 ? usual : nearerToTimes(told);
}

/** Columns of 2017年度比 and the like, which are multiples where their cells or figures say so (14.0倍) and rates where not (47.6%); `usual` where nothing says. */
export function withTimes(
  sheet: Sheet,
  columns: readonly PublishedColumn[],
  rows: readonly PublishedRow[],
  usual: boolean,
): readonly PublishedColumn[] {
  if (!columns.some(({ role }) => role === "rate")) return columns;
  return columns.map((column) => (isTimes(sheet, rows, column, columns, usual) ? { ...column, role: "multiple" } : column));
}

/** Whether a row of 2017年度比 counts in times, by its figures beside those of the row it speaks of; `usual` where they do not say. */
export function rowIsTimes(row: PublishedRow, subject: PublishedRow | undefined, usual: boolean): boolean {
  if (row.derived?.role !== "rate" || row.unit !== undefined || saysPercent(row.label)) return false;
  const printed = (col: number): number => row.figures.get(col) ?? NaN;
  const cols = [...(subject?.figures.keys() ?? [])];
  const base = cols.find((col) => !(printed(col) > 0) || printed(col) === 1) ?? cols[0];
  if (!subject || base === undefined) return usual;
  const ratios = cols
    .filter((col) => col !== base)
    .map((col): Ratio => ({ printed: printed(col), of: subject.figures.get(col)!, against: subject.figures.get(base)! }));
  const told = ratios.filter(usable);
  return told.length === 0 ? usual : nearerToTimes(told);
}
