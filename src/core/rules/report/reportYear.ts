import { readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { parseYear } from "../../cell/year";
import type { Sheet, Snapshot } from "../../grid/snapshot";
import { textSign, textsWith } from "../../grid/textSigns";
import type { CellAddress } from "../../grid/address";

export interface ReportYear {
  readonly year: number;
  readonly at: CellAddress;
}

const INLINE = /^対象年度[:：](.+)$/;
/** Cells right of the label 対象年度 in which the year may stand. */
const REACH = 4;

const SUBJECT = textSign(/対\s*象/);
const known = new WeakMap<Sheet, ReportYear | null>();

function ofSheet(sheet: Sheet): ReportYear | undefined {
  const found = known.get(sheet);
  if (found !== undefined) return found ?? undefined;
  const year = inSheet(sheet);
  known.set(sheet, year ?? null);
  return year;
}

function inSheet(sheet: Sheet): ReportYear | undefined {
  for (const { row, col, text: whole } of textsWith(sheet, SUBJECT)) {
    if (whole.length > 40) continue;
    const text = normalizeLabel(whole);
    const inline = INLINE.exec(text)?.[1];
    const beside =
      text === "対象年度"
        ? sheet.rows[row]!.slice(col + 1, col + 1 + REACH)
            .map((other) => (other ? readText(other) : ""))
            .find((other) => other !== "")
        : undefined;
    const year = parseYear(inline ?? beside ?? "");
    if (year !== undefined) return { year, at: { sheet: sheet.name, row, col } };
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
