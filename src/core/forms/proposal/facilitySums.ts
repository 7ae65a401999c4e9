import type { ComputedForm } from "../../calc/computed";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { printedSum, standsIn } from "./place";

/** Whether a leaf row opens a section that has no heading row: its subtotal stands beside it. */
function opensSection(view: TableView, row: LocatedRow): boolean {
  if (row.section === undefined) return false;
  const members = view.rows.filter((other) => other.section === row.section && (other.kind === "leaf" || other.kind === "section"));
  return members[0] === row && members.every((other) => other.kind === "leaf");
}

/** Σ of the leaf rows of the section a row stands in. */
function sectionSum(view: TableView, row: LocatedRow, column: string): ReturnType<ComputedForm["expression"]> {
  return view.leavesOf({ ...row, kind: "section" }).length > 0 ? view.sumDown({ ...row, kind: "section" }, column) : undefined;
}

/**
 * Subtotals by section and the total of a column with a (小計) column beside it; `rule` guards them (calculations.md F7, F14, F18).
 * A section without listed facilities counts with its own figure (forms.md Conventions 11).
 */
export function facilitySums(leaf: string, subtotal: string, rule = "D-10"): ComputedForm[] {
  const either = [leaf, subtotal];
  const subtotals = (view: TableView) => printedSum(view, view.rows.filter((row) => row.kind !== "total" && view.number(row, subtotal) !== undefined), subtotal, "小計の合計");
  const total = (column: string): ComputedForm => ({
    column,
    on: ["total"],
    rule,
    label: "施設の合計",
    expression: (view, row) => (standsIn(view, row, column, either) ? view.sumDown(row, leaf, subtotal) : undefined),
    also: (view) => [subtotals(view)],
  });
  return [
    {
      column: subtotal,
      on: ["section", "subtotal", "leaf"],
      rule,
      label: "施設の小計",
      expression: (view, row) => (row.kind !== "leaf" || opensSection(view, row) ? sectionSum(view, row, leaf) : undefined),
    },
    {
      // Without a (小計) column a heading carries its subtotal in the column itself, when someone wrote one.
      column: leaf,
      on: ["section", "subtotal"],
      rule,
      label: "施設の小計",
      expression: (view, row) => (!view.column(subtotal) && view.number(row, leaf) !== undefined ? sectionSum(view, row, leaf) : undefined),
    },
    total(leaf),
    total(subtotal),
  ];
}
