import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";

/** 交付金 and GX of a row, 千円; undefined when neither holds a figure. */
export function grantOf(view: TableView, row: LocatedRow): number | undefined {
  const parts = ["grant", "gxGrant"].map((column) => view.number(row, column));
  return parts.every((part) => part === undefined) ? undefined : (parts[0] ?? 0) + (parts[1] ?? 0);
}

/** Cells of 交付金 and GX of a row that hold a figure. */
export function grantCells(view: TableView, row: LocatedRow): CellAddress[] {
  return ["grant", "gxGrant"].flatMap((column) => (view.number(row, column) === undefined ? [] : (view.address(row, column) ?? [])));
}

/** Rows of the measures. */
export function measureRows(view: TableView): LocatedRow[] {
  return view.rows.filter((row) => row.kind === "leaf");
}
