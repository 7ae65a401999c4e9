import { evaluate } from "../../calc/evaluate";
import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import { comparisons, mismatch } from "../comparisons";
import type { Rule, RuleContext } from "../rule";
import { details } from "./summaryFigures";

/** Rows of 対象地域の民生需要家数等 that repeat a column of the areas. */
const SCALE: Readonly<Record<string, string>> = { areaKm2: "area", houses: "housing", privateFacilities: "business", publicFacilities: "public" };

/** Whether another table has the whole's figure as it is printed: then an area is wrong, and the whole is not to be changed. */
function borneOut({ cell, printed }: Comparison, view: TableView, context: RuleContext): boolean {
  const row = SCALE[cell.column.id];
  const elsewhere = row === undefined ? details(view, cell.column.id) : view.workbook.tables("P-4.2.scale").map((scale) => scale.cell(scale.fixed(row), "scale"));
  return elsewhere.some((expression) => {
    const result = expression && evaluate(expression, (at) => context.printed.value(at));
    return result?.state === "complete" && result.value.eq(printed);
  });
}

/** K-03: the figures of the areas do not add up to the whole. */
export const areaSums: Rule = {
  id: "K-03",
  severity: "error",
  title: "エリア別と全体の不一致",
  why: "エリアごとの面積・件数・電力量の合計は、全体と一致していなければなりません。",
  how: "エリアの数値を確認し、全体を再計算します。",
  source: "様式1 1.1（対象エリアの規模等）",
  before: ["B-01"],
  messages: { mismatch: "{column}のエリア別の合計（{expected}{unit}）と全体（{printed}{unit}）が{diff}{unit}違います。" },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "K-03")) {
      if (comparison.verdict !== "off") continue;
      const report = mismatch("mismatch", comparison, view, context);
      yield borneOut(comparison, view, context) ? { ...report, fix: [] } : report;
    }
  },
};
