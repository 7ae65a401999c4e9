import type { Decimal } from "../../calc/decimal";
import { decimal, plain } from "../../calc/decimal";
import { evaluate } from "../../calc/evaluate";
import { inputsOf } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import type { Report, Rule, RuleContext } from "../rule";
import { details } from "./areaDetails";

/** The row for all areas: 合計, or the only area. */
function wholeRow(view: TableView): LocatedRow | undefined {
  const leaves = view.rows.filter((row) => row.kind === "leaf");
  return view.total() ?? (leaves.length === 1 ? leaves[0] : undefined);
}

/** Whether 1.1 shows a figure in round numbers, 6,120千 for 6,120,400, and the difference is no more than that. */
function roundedTo(detail: Decimal, here: number, view: TableView, row: LocatedRow, column: string): boolean {
  const areas = row.kind === "total" ? view.leavesOf(row) : [];
  const figures = [here, ...areas.map((area) => view.number(area, column) ?? 0)].filter((value) => value !== 0);
  let unit = 1;
  // Fewer than three digits before the zeros would be a rough guess, not a rounding.
  while (figures.length > 0 && figures.every((value) => value % (unit * 10) === 0 && Math.abs(value) >= unit * 1000)) unit *= 10;
  return (
    unit > 1 &&
    !detail.mod(unit).isZero() &&
    detail
      .minus(decimal(here))
      .abs()
      .lte(((areas.length + 1) * unit) / 2)
  );
}

function* areaFigures(view: TableView, context: RuleContext): Iterable<Report> {
  const row = wholeRow(view);
  if (!row) return;
  for (const column of ["demand", "newKw", "newKwh"]) {
    const reading = view.reading(row, column);
    const here = view.number(row, column);
    const cell = view.address(row, column);
    if (reading.kind !== "number" || here === undefined || !cell) continue;
    const ways = details(view, column).flatMap((expression) => {
      const result = expression && evaluate(expression, (at) => context.printed.value(at));
      return result?.state === "complete" && expression ? [{ value: result.value, expression }] : [];
    });
    const half = decimal(10)
      .pow(view.shiftOf(row, column) - reading.decimals)
      .div(2);
    const [first] = ways;
    const areas = row.kind === "total" ? view.leavesOf(row).map((area) => view.number(area, column) ?? 0) : [];
    // Where the areas add up to the detail sheets only the total is wrong: K-03 says so.
    const figures = [here, ...(areas.length > 0 ? [areas.reduce((a, b) => a + b)] : [])];
    if (!first || ways.some(({ value }) => roundedTo(value, here, view, row, column))) continue;
    if (ways.some(({ value }) => figures.some((own) => value.minus(decimal(own)).abs().lte(half)))) continue;
    const found = view.column(column)!;
    yield {
      message: "area",
      data: { column: found.form.labels[0]!, here: figure(decimal(here)), there: figure(first.value), unit: found.form.unit ?? "" },
      cell,
      cells: [cell, ...inputsOf(first.expression)],
      view,
      row,
      column,
      actual: plain(decimal(here)),
      expected: plain(first.value),
    };
  }
}

/** K-01: figures of 1.1 are not those of the detail sheets. */
export const summaryFigures: Rule = {
  id: "K-01",
  severity: "warning",
  title: "1.1と詳細表の不一致",
  why: "1.1の概要の数値は、各章の表の数値と一致しているはずです。",
  how: "詳細表を確認し、1.1の数値を直します。",
  source: "様式1 1.1",
  messages: {
    area: "{column}（{here}{unit}）が詳細表（{there}{unit}）と違います。",
    mix: "{row}の発電量（{printed}{unit}）が4.1(2)の合計（{expected}{unit}）と違います。",
  },
  *checkWorkbook(context) {
    for (const view of context.tables("P-1.1a")) yield* areaFigures(view, context);
    for (const view of context.tables("P-1.1b")) {
      for (const comparison of comparisons(view, context, "K-01")) {
        if (comparison.verdict === "off") yield mismatch("mix", comparison, view, context);
      }
    }
  },
};
