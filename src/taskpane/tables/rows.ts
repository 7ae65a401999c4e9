import type { TableForm } from "../../core/forms/types";
import type { TableProgress } from "../../app/tableProgress";

/** A row of the 表 list. */
export type TablesRow =
  | {
      readonly kind: "table";
      readonly key: string;
      readonly progress: TableProgress;
      readonly position: { readonly index: number; readonly total: number };
    }
  | { readonly kind: "missing"; readonly key: string; readonly count: number; readonly open: boolean }
  | { readonly kind: "form"; readonly key: string; readonly form: TableForm };

const MISSING = "missing";

/** Tables in the order of the workbook, then those of the document that were not found. */
export function tablesRows(progress: readonly TableProgress[], missing: readonly TableForm[], showMissing: boolean): TablesRow[] {
  const tables = progress.map((own, index) => {
    const { table } = own;
    const key = `${table.id}|${table.source ?? ""}|${table.sheet}|${table.range.top},${table.range.left}`;
    return { kind: "table", key, progress: own, position: { index: index + 1, total: progress.length } } satisfies TablesRow;
  });
  if (missing.length === 0) return tables;
  const forms = showMissing ? missing.map((form, index) => ({ kind: "form", key: `${form.id}|${index}`, form }) satisfies TablesRow) : [];
  return [...tables, { kind: "missing", key: MISSING, count: missing.length, open: showMissing }, ...forms];
}
