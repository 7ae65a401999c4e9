import type { HostCell } from "../../hostWorkbook";

/** Range.values of one cell: blank is "", an error is its text. */
export function cellValue(cell: HostCell | undefined): number | string | boolean {
  return cell?.value ?? "";
}

/** Range.valueTypes of one cell. */
export function cellType(cell: HostCell | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (!cell || (cell.value === null && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return "String";
}

/** Range.formulas of one cell: the formula, else the value; a leading apostrophe is never shown. */
export function cellFormula(cell: HostCell | undefined): number | string | boolean {
  return cell?.formula ?? cellValue(cell);
}

/** Range.numberFormat of one cell. */
export function cellFormat(cell: HostCell | undefined): string {
  return cell?.format ?? "General";
}

/** Range.text of one cell: what the grid renders, or a plain spelling. */
export function cellText(cell: HostCell | undefined): string {
  if (cell?.text !== undefined) return cell.text;
  const value = cellValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
