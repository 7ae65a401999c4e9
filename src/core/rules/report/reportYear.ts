import { readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { parseYear } from "../../cell/year";
import type { Sheet, Snapshot } from "../../grid/snapshot";
import type { CellAddress } from "../../grid/address";

export interface ReportYear {
  readonly year: number;
  readonly at: CellAddress;
}

const INLINE = /^対象年度[:：](.+)$/;
/** Cells right of the label 対象年度 in which the year may stand. */
const REACH = 4;

const known = new WeakMap<Sheet, ReportYear | null>();

function ofSheet(sheet: Sheet): ReportYear | undefined {
  const found = known.get(sheet);
  if (found !== undefined) return found ?? undefined;
  const year = inSheet(sheet);
  known.set(sheet, year ?? null);
  return year;
}

function inSheet(sheet: Sheet): ReportYear | undefined {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [col, cell] of (cells ?? []).entries()) {
      if (typeof cell?.value !== "string" || cell.value.length > 40 || !cell.value.includes("対象")) continue;
      const text = normalizeLabel(cell.value);
      const inline = INLINE.exec(text)?.[1];
      const beside = text === "対象年度" ? cells!.slice(col + 1, col + 1 + REACH).map((other) => (other ? readText(other) : "")).find((other) => other !== "") : undefined;
      const year = parseYear(inline ?? beside ?? "");
      if (year !== undefined) return { year, at: { sheet: sheet.name, row, col } };
    }
  }
  return undefined;
}

/** The fiscal year a report is about: 対象年度：令和5年度, or 対象年度 with the year beside. */
export function reportYear(snapshot: Snapshot): ReportYear | undefined {
  for (const sheet of snapshot.sheets) {
    const found = ofSheet(sheet);
    if (found) return found;
  }
  return undefined;
}
