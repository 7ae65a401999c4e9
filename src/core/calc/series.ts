import { readNumber } from "../cell/reading";
import { normalizeLabel } from "../cell/text";
import { unit, unitShift } from "../cell/unit";
import type { LocatedColumn, LocatedRow } from "../locate/located";
import type { CellTerm } from "./expression";
import type { TableView } from "./view";

export type Measure = "plan" | "actual" | "co2";

/** A 単年度 row and the 累計 row that adds it up. */
export interface Series {
  readonly measure?: Measure;
  /** What is counted: 太陽光出力; "" when the table counts one thing only. */
  readonly name: string;
  readonly unit?: string;
  readonly single?: LocatedRow;
  readonly cumulative?: LocatedRow;
}

/** All series of a years table, in sheet order; a row without a partner is a series of its own. */
export function seriesOf(view: TableView): Series[] {
  const series: Series[] = [];
  const taken = new Set<LocatedRow>();
  for (const row of view.rows) {
    const period = row.attributes?.["period"];
    if (!period || taken.has(row)) continue;
    const pair = row.attributes?.["pair"];
    const partner = pair === undefined ? undefined : view.rows.find((other) => other !== row && other.attributes?.["pair"] === pair);
    taken.add(row);
    if (partner) taken.add(partner);
    const single = period === "single" ? row : partner;
    const cumulative = period === "single" ? partner : row;
    const { measure, series: name = "" } = (single ?? row).attributes ?? {};
    const own = row.attributes?.["unit"] ?? partner?.attributes?.["unit"];
    series.push({
      name,
      ...(measure ? { measure: measure as Measure } : {}),
      ...(own === undefined ? {} : { unit: own }),
      ...(single ? { single } : {}),
      ...(cumulative ? { cumulative } : {}),
    });
  }
  return series;
}

/** The series a row belongs to. */
export function seriesWith(view: TableView, row: LocatedRow): Series | undefined {
  return seriesOf(view).find((series) => series.single === row || series.cumulative === row);
}

/** Whether 累計 is not simply the sum of what 単年度 counts but another thing it adds to: 増加割合 and 人口割合. */
export function addsToAnother({ single, cumulative }: Series): boolean {
  const names = [single, cumulative].map((row) => normalizeLabel(row?.attributes?.["series"] ?? ""));
  return names.every((name) => name !== "") && names[0] !== names[1];
}

/** Whether a cell holds a figure. A dash says that there is none to give. */
export function hasFigure(view: TableView, row: LocatedRow | undefined, year: LocatedColumn): boolean {
  return row !== undefined && readNumber(view.raw(row, year.id)).kind === "number";
}

export function isBlank(view: TableView, row: LocatedRow | undefined, year: LocatedColumn): boolean {
  return row === undefined || readNumber(view.raw(row, year.id)).kind === "blank";
}

/** The 単年度 figure as a term in the unit of the 累計 row. */
export function singleTerm(view: TableView, series: Series, year: LocatedColumn): CellTerm | undefined {
  const term = view.cell(series.single, year.id);
  const target = series.cumulative && view.unitOf(series.cumulative, year);
  if (!term || term.unit === undefined || target === undefined || term.unit === target) return term;
  const by = unitShift(unit(term.unit), unit(target));
  return by === undefined ? undefined : { ...term, unit: target, shift: term.shift + by };
}
