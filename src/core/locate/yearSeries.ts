import { readNumber } from "../cell/reading";
import { normalizeLabel } from "../cell/text";
import type { Sheet } from "../grid/snapshot";
import type { LocatedRow } from "./located";
import type { YearCell } from "./yearHeader";
import type { YearRow } from "./yearRows";

const MEASURES = { plan: "計画", actual: "実績", co2: "CO2削減効果" } as const;
const PERIODS = { single: "単年度", cumulative: "累計" } as const;

interface Draft extends YearRow {
  /** Rows of one 単年度/累計 pair share it. */
  pair?: string;
  unit?: string;
}

/** Unit written inside the cells of a row (12,276千円): that of a figure other than zero, else of any. */
function cellUnit(sheet: Sheet, row: number, years: readonly YearCell[]): string | undefined {
  let any: string | undefined;
  for (const { col } of years) {
    const cell = sheet.rows[row]?.[col];
    const reading = cell && readNumber(cell);
    if (reading?.kind !== "number" || !reading.unit) continue;
    if (reading.value !== 0) return reading.unit.name;
    any ??= reading.unit.name;
  }
  return any;
}

/** Pairs 単年度 with 累計 inside one measure: by name, else in order when as many of both are left (増加割合, 人口割合). */
function pair(rows: readonly Draft[]): void {
  for (const measure of ["plan", "actual", "co2", undefined] as const) {
    const own = rows.filter((row) => row.words.measure === measure);
    const left = own.filter((row) => row.words.period === "cumulative");
    const waiting: Draft[] = [];
    own
      .filter((row) => row.words.period === "single")
      .forEach((single, index) => {
        single.pair = `${measure ?? ""}${index}`;
        const named = left.findIndex((row) => normalizeLabel(row.words.series) === normalizeLabel(single.words.series));
        if (named >= 0) left.splice(named, 1)[0]!.pair = single.pair;
        else waiting.push(single);
      });
    if (waiting.length === left.length) waiting.forEach((single, index) => (left[index]!.pair = single.pair!));
  }
}

function rowLabel(draft: Draft): string {
  const { measure, period, process, series } = draft.words;
  const words = process
    ? [measure ? MEASURES[measure] : "", "工程"]
    : [measure ? MEASURES[measure] : "", series, period ? PERIODS[period] : ""];
  return words.filter((word) => word !== "").join(" ");
}

/** Located rows of a block of 単年度 and 累計 rows: attributes measure, period, series, pair, unit. */
export function seriesRows(
  sheet: Sheet,
  rows: readonly YearRow[],
  years: readonly YearCell[],
  titleUnit: string | undefined,
): LocatedRow[] {
  const drafts: Draft[] = rows.filter((row) => row.words.process || row.words.period !== undefined).map((row) => ({ ...row }));
  pair(drafts);
  for (const draft of drafts) {
    const partner = drafts.find((other) => other !== draft && other.pair !== undefined && other.pair === draft.pair);
    const unit =
      draft.words.unit ??
      partner?.words.unit ??
      cellUnit(sheet, draft.row, years) ??
      (partner && cellUnit(sheet, partner.row, years)) ??
      titleUnit;
    if (unit !== undefined && !draft.words.process) draft.unit = unit;
  }
  const ids = new Map<string, number>();
  return drafts.map((draft) => {
    const { measure, period, process, series } = draft.words;
    const label = rowLabel(draft);
    const count = (ids.get(label) ?? 0) + 1;
    ids.set(label, count);
    return {
      id: count === 1 ? label : `${label}#${count}`,
      kind: period === "single" ? "leaf" : "fixed",
      row: draft.row,
      label,
      form: process ? "process" : period!,
      attributes: {
        series,
        ...(measure ? { measure } : {}),
        ...(period ? { period } : {}),
        ...(draft.pair === undefined ? {} : { pair: draft.pair }),
        ...(draft.unit === undefined ? {} : { unit: draft.unit }),
      },
    };
  });
}
