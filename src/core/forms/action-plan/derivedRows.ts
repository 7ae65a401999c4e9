import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { leafLabel } from "./comparison";
import { rowConvention } from "./convention";
import { derivedFigure, isAgainstBase, sharePercent } from "./derived";

/** The change, rate or multiple a derived row shows of a year; undefined where there is nothing to compare. */
function comparison(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const found = rowConvention(view, row);
  const reference = found?.against(column);
  if (!found || !reference || reference === column) return undefined;
  return derivedFigure(view, row.derived!.role, found.kind, [row, column.id], [found.of, column.id], [found.of, reference.id]);
}

/** The share a derived row shows of a year. */
function share(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const subject = view.rows.find((other) => other.row === row.derived?.of[0]);
  return subject && sharePercent(view, subject, column.id, view.number(row, column.id));
}

type Role = NonNullable<LocatedRow["derived"]>["role"];

/** Rows of changes, rates and shares of the figures in a column: 2013年度比削減率, 前年度比, 産業部門＞構成比. */
export function derivedRows(column: string): ComputedForm[] {
  const make = (
    rule: string,
    label: string,
    expression: ComputedForm["expression"],
    wanted: (role: Role, base: boolean) => boolean,
  ): ComputedForm => ({
    column,
    on: ["ratio"],
    apart: true,
    rule,
    label,
    expression: (view, row, found) =>
      row.derived && wanted(row.derived.role, isAgainstBase(leafLabel(row.label))) ? expression(view, row, found) : undefined,
  });
  return [
    make("J-02", "比べる年度からの変化", comparison, (role, base) => base && (role === "change" || role === "rate")),
    make("B-08", "比べる年度との差", comparison, (role, base) => !base && role === "change"),
    make("B-09", "比べる年度からの変化 ÷ 比べる年度", comparison, (role, base) => !base && role === "rate"),
    make("J-13", "比べる年度に対する倍率", comparison, (role) => role === "multiple"),
    make("B-11", "合計に占める割合", share, (role) => role === "share"),
  ];
}
