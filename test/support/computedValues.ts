import type { Analysis } from "../../src/app/analysis";

/** Computed cells of the tables of one id as `row/column = value`, wherever they stand: the same for every layout. */
export function computedValues(analysis: Analysis, table: string): Record<string, string> {
  const entries = analysis.calculation.cells
    .filter((cell) => cell.table.id === table)
    .map((cell) => {
      const result = analysis.calculation.result(cell);
      const shown = result.state === "complete" ? result.value.toDecimalPlaces(6).toFixed() : result.state === "text" ? result.text : "…";
      return [`${cell.row.id}/${cell.column.id}`, shown] as const;
    });
  return Object.fromEntries(entries);
}
