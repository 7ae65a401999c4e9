import type { TableView } from "../../calc/view";
import { FUNDING } from "../../forms/proposal/fundingByMeasure";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";

/** 交付金 and GX of a row, 千円; undefined when neither holds a figure. */
export function grantOf(view: TableView, row: LocatedRow): number | undefined {
  const parts = ["grant", "gxGrant"].map((column) => view.number(row, column));
  return parts.every((part) => part === undefined) ? undefined : (parts[0] ?? 0) + (parts[1] ?? 0);
}

/** Cells of 交付金 and GX of a row that hold a figure. */
export function grantCells(view: TableView, row: LocatedRow): CellAddress[] {
  return ["grant", "gxGrant"].flatMap((column) => (!view.hasNumber(row, column) ? [] : (view.address(row, column) ?? [])));
}

/** Whether the cost of a row is the sum of its sources, so that its shares mean something; G-01 speaks of the others. */
export function addsUp(view: TableView, row: LocatedRow): boolean {
  const cost = view.number(row, "totalCost");
  const sources = FUNDING.reduce((total, column) => total + (view.number(row, column) ?? 0), 0);
  return cost !== undefined && Math.abs(cost - sources) <= 0.5 * (FUNDING.length + 1);
}

/** Rows of the measures. */
export function measureRows(view: TableView): LocatedRow[] {
  return view.rows.filter((row) => row.kind === "leaf");
}
