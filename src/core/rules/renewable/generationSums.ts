import { sameCell } from "../../grid/address";
import type { CellAddress } from "../../grid/address";
import { comparisons, mismatch } from "../comparisons";
import { sumsOff } from "../consequences";
import type { Report, Rule, RuleContext } from "../rule";
import { repeatedFigures, shortLists } from "./sisterFigures";

/** Sums that are not what stands below them, without those a wrong repeated figure already explains. */
function* brokenSums(context: RuleContext, known: readonly CellAddress[]): Iterable<Report> {
  const explained = [...known];
  for (const view of context.workbook.guardedBy("D-10")) {
    for (const comparison of comparisons(view, context, "D-10", "off")) {
      const { cell } = comparison;
      if (explained.some((at) => sameCell(at, cell.address))) continue;
      const copies = cell.row.kind === "leaf" ? sumsOff(context, [cell.address]).filter((at) => !sameCell(at, cell.address)) : [];
      explained.push(...copies);
      yield {
        ...mismatch(cell.row.kind === "leaf" && cell.column.id === "kWh" ? "copy" : "mismatch", comparison, view, context),
        consequences: copies,
      };
    }
  }
}

/** D-10: subtotals, totals and repeated figures of the planned plants break the chain; only the first broken link is reported. */
export const generationSums: Rule = {
  id: "D-10",
  severity: "error",
  title: "新規再エネの小計・合計の不一致",
  why: "小計・合計・電源別合計は、施設の積み上げと一致していなければなりません。",
  how: "内訳を確認し、小計や合計を再計算します。",
  source: "calculations.md F7、F9",
  before: ["B-01", "B-02"],
  messages: {
    mismatch: "{row}の{column}（{printed}{unit}）が内訳の合計（{expected}{unit}）と{diff}{unit}違います。",
    copy: "{row}の{column}（{printed}{unit}）が設備情報（{expected}{unit}）と違います。",
    original: "{facility}の発電量（{here}kWh）が、ほかの表と小計（{there}kWh）に合いません。",
    repeated: "{facility}の発電量が、この表（{here}kWh）と設備情報（{there}kWh）で違います。",
    short: "合計（{here}kWh）が設備情報の合計（{there}kWh）と違います。施設の抜けや重複を確認してください。",
  },
  *checkWorkbook(context) {
    const repeated = repeatedFigures(context);
    yield* repeated;
    const explained = repeated.flatMap((report) => [...(report.consequences ?? []), report.cell]);
    const sums = [...brokenSums(context, explained)];
    yield* sums;
    if (repeated.length === 0 && sums.length === 0) yield* shortLists(context);
  },
};
