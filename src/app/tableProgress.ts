import type { TableView } from "../core/calc/view";
import type { CellAddress } from "../core/grid/address";
import type { LocatedRow, LocatedTable } from "../core/locate/located";
import type { ColumnForm } from "../core/forms/types";
import type { Finding, Severity } from "../core/rules/rule";
import type { Analysis } from "./analysis";
import { tableAt } from "./places";

/** 未着手 / 入力中 / 要確認 / 完了. Incomplete is a state, not an error. */
export type ProgressState = "untouched" | "filling" | "check" | "done";

export const PROGRESS_NAMES: Readonly<Record<ProgressState, string>> = {
  untouched: "未着手",
  filling: "入力中",
  check: "要確認",
  done: "完了",
};

export interface TableProgress {
  readonly table: LocatedTable;
  /** Cells a person has to fill, and how many are. */
  readonly required: number;
  readonly filled: number;
  readonly issues: Readonly<Record<Severity, number>>;
  readonly state: ProgressState;
  /** The next required cell that is still empty. */
  readonly next?: CellAddress;
}

/** Columns a row cannot do without: those the form requires, and those that make it a row; else every figure. */
function requiredColumns(view: TableView): readonly ColumnForm[] {
  const own = view.table.form.columns.filter((column) => !column.derived && view.column(column.id) !== undefined);
  const required = own.filter((column) => column.required || column.leaf);
  return required.length > 0
    ? required
    : own.filter((column) => !column.optional && (column.kind === "number" || column.kind === "choice"));
}

function requiredCells(
  view: TableView,
  analysis: Analysis,
): { readonly row: LocatedRow; readonly column: string; readonly at: CellAddress }[] {
  const columns = requiredColumns(view);
  const leaves = view.rows.filter((row) => row.kind === "leaf");
  // A list is filled row by row; a figure or card has only its fixed fields.
  return (leaves.length > 0 ? leaves : view.rows.filter((row) => row.kind === "fixed")).flatMap((row) =>
    columns.flatMap(({ id }) => {
      const at = view.address(row, id);
      return at && !analysis.calculation.at(at) ? [{ row, column: id, at }] : [];
    }),
  );
}

function isFilled(view: TableView, row: LocatedRow, column: string): boolean {
  const { kind } = view.reading(row, column);
  return kind === "blank" ? (row.filled?.[column] ?? "") !== "" : kind !== "placeholder";
}

function stateOf(required: number, filled: number, issues: Readonly<Record<Severity, number>>): ProgressState {
  if (required > 0 && filled === 0) return "untouched";
  if (filled < required) return "filling";
  return issues.error + issues.warning > 0 ? "check" : "done";
}

/** How far every located table is, in the order of the workbook. */
export function tableProgress(analysis: Analysis, open: readonly Finding[]): TableProgress[] {
  const issues = new Map<LocatedTable, Record<Severity, number>>();
  for (const finding of open) {
    const table = tableAt(analysis, finding.cell);
    if (!table) continue;
    const counts = issues.get(table) ?? { error: 0, warning: 0, info: 0 };
    counts[finding.severity] += 1;
    issues.set(table, counts);
  }
  return analysis.views.map((view) => {
    const cells = requiredCells(view, analysis);
    const empty = cells.filter(({ row, column }) => !isFilled(view, row, column));
    const filled = cells.length - empty.length;
    const own = issues.get(view.table) ?? { error: 0, warning: 0, info: 0 };
    const next = empty[0]?.at;
    return {
      table: view.table,
      required: cells.length,
      filled,
      issues: own,
      state: stateOf(cells.length, filled, own),
      ...(next ? { next } : {}),
    };
  });
}
