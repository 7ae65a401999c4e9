import { plain } from "../../calc/decimal";
import type { Comparison } from "../../calc/printed";
import { repair } from "../comparisons";
import type { Rule, RuleContext } from "../rule";
import { comparedSeries, seriesLabel, yearLabel } from "./cumulativeSeries";
import type { ComparedSeries } from "./cumulativeSeries";

/** late: every 累計 stands one year after its running sum; early: one year before. */
export type Shift = "late" | "early";

/** A row this short shows no pattern. */
const SHORTEST = 3;

function agrees(comparison: Comparison, other: Comparison, context: RuleContext): boolean {
  return context.printed.compare(comparison.cell, other.cell.fromInputs)?.verdict !== "off";
}

/** Whether a 累計 row is its own running sum moved by one year (calculations.md N4). */
export function shiftOf({ years }: ComparedSeries, context: RuleContext): Shift | undefined {
  if (years.length < SHORTEST || years.every((year) => year.verdict !== "off")) return undefined;
  const last = years.at(-1)!;
  // A row of zeros agrees with any neighbour and shows nothing.
  if (!years.some((year) => !year.printed.isZero())) return undefined;
  const late = years[0]!.printed.isZero() && years.slice(1).every((year, index) => agrees(year, years[index]!, context));
  if (late) return "late";
  const early = years.slice(0, -1).every((year, index) => agrees(year, years[index + 1]!, context)) && last.verdict !== "off";
  return early ? "early" : undefined;
}

/** B-07: a 累計 row is the running sum of its 単年度 row, moved by one year. */
export const shiftedSeries: Rule = {
  id: "B-07",
  severity: "error",
  title: "累計の1年ずれ",
  why: "累計の行が1年ずれると、どの年度に設置や運用が始まるのかが工程と合わなくなります。",
  how: "累計の行を1列移動して、単年度の値にそろえます。",
  source: "seed:001 取組⑭（L734-735）",
  messages: {
    late: "累計が1年遅れています（{series}：{year}は{expected}{unit}になるはずです）。",
    early: "累計が1年早くなっています（{series}：{year}は{expected}{unit}になるはずです）。",
  },
  *checkTable(view, context) {
    for (const compared of comparedSeries(view, context)) {
      const shift = shiftOf(compared, context);
      const off = compared.years.filter((year) => year.verdict === "off");
      const [first] = off;
      if (!shift || !first) continue;
      const { cell, printed, expected } = first;
      yield {
        message: shift,
        data: { series: seriesLabel(compared.series), year: yearLabel(cell.column), expected: plain(expected), unit: cell.unit ?? "" },
        cell: cell.address,
        cells: compared.years.map((year) => year.cell.address),
        view,
        row: cell.row,
        column: cell.column.id,
        actual: plain(printed),
        expected: plain(expected),
        fix: off
          .flatMap((year) => repair(year.cell, context))
          .map((edit) => ({ ...edit, why: `提案：累計を1年${shift === "late" ? "前" : "後ろ"}にずらす` })),
      };
    }
  },
};
