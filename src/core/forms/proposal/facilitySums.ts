import type { ComputedForm } from "../../calc/computed";
import type { TableView } from "../../calc/view";
import type { LocatedRow, LocatedTable } from "../../locate/located";
import { printedSum, standsIn } from "./place";

const openings = new WeakMap<LocatedTable, ReadonlySet<LocatedRow>>();

/** First leaf rows of sections that have no heading row: the subtotal stands beside them. */
function openingRows(view: TableView): ReadonlySet<LocatedRow> {
  const known = openings.get(view.table);
  if (known) return known;
  const first = new Map<string, LocatedRow>();
  const headed = new Set<string>();
  for (const row of view.rows) {
    if (row.section === undefined) continue;
    if (row.kind === "section" || row.kind === "subtotal") headed.add(row.section);
    else if (row.kind === "leaf" && !first.has(row.section)) first.set(row.section, row);
  }
  const rows = new Set([...first].filter(([section]) => !headed.has(section)).map(([, row]) => row));
  openings.set(view.table, rows);
  return rows;
}

/** Whether a row's (小計) column carries the subtotal of its section: one row does, the heading, the first plant or a row of its own. */
function carriesSubtotal(view: TableView, row: LocatedRow, subtotal: string, either: readonly string[]): boolean {
  if (row.kind === "subtotal") return standsIn(view, row, subtotal, either);
  if (row.kind === "leaf") return openingRows(view).has(row);
  const ownRow = view.rows.some((other) => other.kind === "subtotal" && other.section === row.section);
  return !ownRow || view.hasNumber(row, subtotal);
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
  const subtotals = (view: TableView) =>
    printedSum(
      view,
      view.rows.filter((row) => row.kind !== "total" && view.hasNumber(row, subtotal)),
      subtotal,
      "小計の合計",
    );
  // Rows of their own may hold the subtotals below the figures they add up.
  const below = (view: TableView) =>
    printedSum(
      view,
      view.rows.filter((row) => row.kind === "subtotal" && view.hasNumber(row, leaf)),
      leaf,
      "小計の合計",
    );
  const total = (column: string): ComputedForm => ({
    column,
    on: ["total"],
    rule,
    label: "施設の合計",
    expression: (view, row) => (standsIn(view, row, column, either) ? view.sumDown(row, leaf, subtotal) : undefined),
    also: (view) => [subtotals(view), below(view)],
  });
  return [
    {
      column: subtotal,
      on: ["section", "subtotal", "leaf"],
      rule,
      label: "施設の小計",
      expression: (view, row) => (carriesSubtotal(view, row, subtotal, either) ? sectionSum(view, row, leaf) : undefined),
    },
    {
      // Without a (小計) column a heading carries its subtotal in the column itself, when someone wrote one.
      column: leaf,
      on: ["section", "subtotal"],
      rule,
      label: "施設の小計",
      expression: (view, row) => {
        const own = row.kind === "subtotal" ? standsIn(view, row, leaf, either) : !view.column(subtotal) && view.hasNumber(row, leaf);
        return own ? sectionSum(view, row, leaf) : undefined;
      },
    },
    total(leaf),
    total(subtotal),
  ];
}
