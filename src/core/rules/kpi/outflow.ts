import { Decimal } from "../../calc/decimal";
import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import { comparisons, mismatch, repair } from "../comparisons";
import type { Report, Rule, RuleContext } from "../rule";
import { meantPrice } from "./unusualPrice";

/** Within half of the cell's last unit: prices and kWh are given figures, not rounded ones, so the amount is exact. */
function agrees({ cell, printed, expected }: Comparison): boolean {
  return printed.minus(expected).abs().lte(new Decimal(10).pow(cell.shift).div(2));
}

const PRICES: Readonly<Record<string, string>> = { renewableYen: "unitPriceSupply", savingYen: "unitPriceSaving" };

/** Whether an amount is only off because its price is a thousand times too large or small: H-04 speaks of the price. */
function priceSlip(view: TableView, { cell, printed, expected }: Comparison, context: RuleContext): boolean {
  const column = PRICES[cell.column.id];
  const price = column === undefined ? undefined : view.number(cell.row, column);
  const meant = price === undefined ? undefined : meantPrice(price, context);
  return price !== undefined && meant !== undefined && expected.times(meant).div(price).minus(printed).abs().lte(1);
}

/** Amounts of the common KPI that no way of computing them gives. */
function wrongAmounts(view: TableView, context: RuleContext): Comparison[] {
  return context.calculation.cellsOf(view.table).flatMap((cell) => {
    const own = cell.form.rule === "H-01" ? context.printed.compare(cell) : undefined;
    if (!own) return [];
    const others = (cell.form.also?.(view, cell.row, cell.column) ?? []).flatMap(
      (other) => (other && context.printed.compare(cell, other)) ?? [],
    );
    return [own, ...others].some(agrees) || priceSlip(view, own, context) ? [] : [own];
  });
}

/** One report an amount: the figure shows （ａ） and （ｂ） twice. */
function* reports(message: string, wrong: readonly Comparison[], view: TableView, context: RuleContext): Generator<Report> {
  const same = (a: Comparison, b: Comparison): boolean => a.cell.column === b.cell.column && a.printed.eq(b.printed);
  for (const comparison of wrong.filter((own, index) => wrong.findIndex((other) => same(own, other)) === index)) {
    const again = wrong.filter((other) => other !== comparison && same(other, comparison));
    const report = mismatch(message, comparison, view, context);
    const cells = [...(report.cells ?? []), ...again.map((other) => other.cell.address)];
    yield { ...report, cells, fix: [...(report.fix ?? []), ...again.flatMap((other) => repair(other.cell, context))] };
  }
}

/** Printed and computed figures that differ by exactly a thousand: 円 and 千円. */
function thousandfold({ printed, expected }: Comparison): boolean {
  if (printed.isZero() || expected.isZero()) return false;
  const ratio = printed.div(expected).abs();
  return [ratio, ratio.pow(-1)].some((value) => value.minus(1000).abs().lt(1));
}

/** H-01: the outflow avoided is not ①×②＋③×④. */
export const outflow: Rule = {
  id: "H-01",
  severity: "error",
  title: "流出抑制額の不一致",
  why: "エネルギー代金流出抑制額は、①新規再エネ導入量×②電力単価＋③電力削減量×④電力単価です。",
  how: "①から④の値を確認し、流出抑制額を再計算します。",
  source: "様式1 1.3、calculations.md F1",
  messages: { mismatch: "{column}は{expected}円になるはずです（記載は{printed}円）。" },
  *checkTable(view, context) {
    yield* reports("mismatch", wrongAmounts(view, context), view, context);
  },
};

/** H-03: the outflow avoided stands in 千円 under a label in 円, or the reverse. */
export const outflowUnit: Rule = {
  id: "H-03",
  severity: "error",
  title: "流出抑制額の円と千円",
  why: "計画提案書の流出抑制額は円、進捗状況報告票は千円で記載します。",
  how: "単位を確認し、1.3の表は円で記載します。",
  source: "rules.md H-03",
  before: ["H-01"],
  messages: { thousand: "千円と円の取り違えの可能性があります（{column}：記載 {printed}円、計算 {expected}円）。" },
  *checkTable(view, context) {
    yield* reports("thousand", wrongAmounts(view, context).filter(thousandfold), view, context);
  },
};

/** H-02: ① or ③ of the common KPI is not the amount of the detail sheets. */
export const outflowInputs: Rule = {
  id: "H-02",
  severity: "warning",
  title: "共通KPIの電力量の不一致",
  why: "①は4.1(2)の民生部門の新規再エネ導入量、③は4.2の電力削減量の合計と同じです。",
  how: "4.1(2)と4.2の合計を確認し、そろえます。",
  source: "rules.md H-02",
  messages: { copy: "{column}が、ほかの表の合計（{expected}kWh/年）と違います（記載は{printed}kWh/年）。" },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "H-02")) {
      if (comparison.verdict === "off") yield mismatch("copy", comparison, view, context);
    }
  },
};
