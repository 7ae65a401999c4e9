import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { divide, percent, subtract } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { RowKind } from "../types";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { requiredCell } from "../proposal/totals";
import type { Kind } from "./comparison";
import { leafLabel } from "./comparison";
import { convention } from "./convention";

const ROWS: readonly RowKind[] = ["leaf", "subtotal", "total", "fixed"];

/** Whether a derived column or row, by its own label, is the plan's measure against the base year (基準年度比削減率), and not a plain difference. */
export function isAgainstBase(leaf: string): boolean {
  return /基準年度?比/.test(leaf) || (/削減|比/.test(leaf) && !/増減|差|変化|前年/.test(leaf));
}

type Place = readonly [row: LocatedRow, column: string];

/** A dash on either side, or one that stands for the rate of a sink: there is no difference unless the table shows one. */
function isNotApplicable(view: TableView, printed: Place, of: Place, against: Place): boolean {
  const own = view.reading(...printed).kind;
  if (own === "number") return false;
  return [of, against].some((place) => view.reading(...place).kind === "dash") || (own === "dash" && (view.number(...against) ?? 1) <= 0);
}

/** A difference, rate or multiple of two figures, for the cell it is printed in; undefined where there is nothing to compare. */
export function derivedFigure(
  view: TableView,
  role: string,
  kind: Kind,
  printed: Place,
  of: Place,
  against: Place,
): Expression | undefined {
  if (isNotApplicable(view, printed, of, against)) return undefined;
  const [subject, reference] = [requiredCell(view, ...of), requiredCell(view, ...against)];
  if (role === "multiple") return divide(subject, reference);
  if (kind === "ratio") return percent(subject, reference, "－");
  const change = kind === "decrease" ? subtract(reference, subject) : subtract(subject, reference);
  return role === "change" ? change : percent(change, reference, "－");
}

function figure(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const found = convention(view, column);
  return found && derivedFigure(view, column.form.id, found.kind, [row, column.id], [row, found.of], [row, found.against]);
}

/** Multiples in a column of their own (J-13). */
export const MULTIPLES: ComputedForm = {
  column: "multiple",
  on: ROWS,
  rule: "J-13",
  apart: true,
  label: "比べる年度に対する倍率",
  expression: figure,
};

/** Row a share is a share of: the table's total, or the row that adds it up where the figures say so. */
function wholeOf(view: TableView, row: LocatedRow, of: string, printed: number | undefined): LocatedRow | undefined {
  const total = view.rows.findLast((other) => other.kind === "total" && other.parent === undefined) ?? view.total();
  const parent = view.rows.find((other) => other.row === row.parent);
  const part = view.number(row, of);
  const near = (whole: LocatedRow | undefined): boolean => {
    const value = whole && view.number(whole, of);
    return (
      printed !== undefined && part !== undefined && value !== undefined && value !== 0 && Math.abs((part / value) * 100 - printed) < 0.6
    );
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

function pair(column: string, label: string, plainRule: string): ComputedForm[] {
  const make = (rule: string, base: boolean): ComputedForm => ({
    column,
    on: ROWS,
    rule,
    label,
    expression: (view, row, found) => (isAgainstBase(leafLabel(found.label)) === base ? figure(view, row, found) : undefined),
  });
  return [make("J-02", true), make(plainRule, false)];
}

/** 増減量, 増減率 and 構成比 of a published table. */
export const DERIVED: readonly ComputedForm[] = [
  ...pair("change", "比べる年度との差", "B-08"),
  ...pair("rate", "比べる年度からの変化 ÷ 比べる年度", "B-09"),
  { column: "share", on: ROWS, rule: "B-11", label: "合計に占める割合", expression: share },
  MULTIPLES,
];
