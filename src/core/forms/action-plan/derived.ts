import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { divide, percent, subtract } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { RowKind } from "../types";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { requiredCell } from "../proposal/totals";
import { leafLabel } from "./comparison";
import { convention } from "./convention";

const ROWS: readonly RowKind[] = ["leaf", "subtotal", "total", "fixed"];

/** Whether a derived column or row, by its own label, is the plan's measure against the base year (基準年度比削減率), and not a plain difference. */
export function isAgainstBase(leaf: string): boolean {
  return /基準年度?比/.test(leaf) || (/削減|比/.test(leaf) && !/増減|差|変化|前年/.test(leaf));
}

/** A dash on either side: there is no difference unless the table shows one. */
function isNotApplicable(view: TableView, row: LocatedRow, column: LocatedColumn, pair: readonly string[]): boolean {
  return view.reading(row, column.id).kind !== "number" && pair.some((id) => view.reading(row, id).kind === "dash");
}

function change(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const found = convention(view, column);
  if (!found || isNotApplicable(view, row, column, [found.of, found.against])) return undefined;
  const [of, against] = [requiredCell(view, row, found.of), requiredCell(view, row, found.against)];
  return found.kind === "decrease" ? subtract(against, of) : subtract(of, against);
}

function rate(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const found = convention(view, column);
  if (!found || isNotApplicable(view, row, column, [found.of, found.against])) return undefined;
  const [of, against] = [requiredCell(view, row, found.of), requiredCell(view, row, found.against)];
  if (found.kind === "ratio") return percent(of, against, "－");
  return percent(found.kind === "decrease" ? subtract(against, of) : subtract(of, against), against, "－");
}

/** How many times the figure it is compared with: 2019年度比（倍）. */
function multiple(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const found = convention(view, column);
  return found && divide(requiredCell(view, row, found.of), requiredCell(view, row, found.against));
}

/** Multiples in a column of their own (J-13). */
export const MULTIPLES: ComputedForm = { column: "multiple", on: ROWS, rule: "J-13", apart: true, label: "比べる年度に対する倍率", expression: multiple };

/** Row a share is a share of: the table's total, or the row that adds it up where the figures say so. */
function wholeOf(view: TableView, row: LocatedRow, of: string, printed: number | undefined): LocatedRow | undefined {
  const total = view.rows.findLast((other) => other.kind === "total" && other.parent === undefined) ?? view.total();
  const parent = view.rows.find((other) => other.row === row.parent);
  const part = view.number(row, of);
  const near = (whole: LocatedRow | undefined): boolean => {
    const value = whole && view.number(whole, of);
    return printed !== undefined && part !== undefined && value !== undefined && value !== 0 && Math.abs((part / value) * 100 - printed) < 0.6;
  };
  return parent && parent !== total && !near(total) && near(parent) ? parent : total;
}

/** Share of a row's figure in the whole, in %; `printed` is the share as it stands. */
export function sharePercent(view: TableView, row: LocatedRow, of: string, printed: number | undefined): Expression | undefined {
  const whole = wholeOf(view, row, of, printed);
  return whole && percent(requiredCell(view, row, of), requiredCell(view, whole, of), "－");
}

function share(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const of = column.compares?.[0]?.of;
  return of === undefined ? undefined : sharePercent(view, row, of, view.number(row, column.id));
}

function pair(column: string, expression: ComputedForm["expression"], label: string, plainRule: string): ComputedForm[] {
  const make = (rule: string, base: boolean): ComputedForm => ({
    column,
    on: ROWS,
    rule,
    label,
    expression: (view, row, found) => (isAgainstBase(leafLabel(found.label)) === base ? expression(view, row, found) : undefined),
  });
  return [make("J-02", true), make(plainRule, false)];
}

/** 増減量, 増減率 and 構成比 of a published table. */
export const DERIVED: readonly ComputedForm[] = [
  ...pair("change", change, "比べる年度との差", "B-08"),
  ...pair("rate", rate, "比べる年度からの変化 ÷ 比べる年度", "B-09"),
  { column: "share", on: ROWS, rule: "B-11", label: "合計に占める割合", expression: share },
  MULTIPLES,
];
