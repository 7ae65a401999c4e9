import type { Analysis } from "../app/analysis";
import { injectedCells } from "../app/recalculate";
import { formatInput, summary } from "../app/summary";
import { plain } from "../core/calc/decimal";
import type { ComputedCell } from "../core/calc/calculation";
import { readText } from "../core/cell/reading";
import type { CellAddress } from "../core/grid/address";
import { a1, rangeA1 } from "../core/grid/address";
import type { LocatedTable } from "../core/locate/located";
import type { Finding } from "../core/rules/rule";

function cellOf(address: CellAddress): { readonly sheet: string; readonly cell: string } {
  return { sheet: address.sheet, cell: a1(address) };
}

/** A located table as cli.md prints it. */
export function tableJson(table: LocatedTable) {
  return {
    table: table.id,
    ...(table.source === undefined ? {} : { source: table.source }),
    sheet: table.sheet,
    range: rangeA1(table.range),
    rows: table.rows.filter((row) => row.kind === "leaf" || row.kind === "fixed").length,
    confidence: table.confidence,
    evidence: table.evidence,
    ...(table.missing.length > 0 ? { missing: table.missing } : {}),
    columns: Object.fromEntries(
      table.columns.map((column) => [column.id, { label: column.label, ...(column.shift === 0 ? {} : { unit: column.unit?.name }) }]),
    ),
  };
}

/** A finding as cli.md prints it. */
export function issueJson(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...cellOf(finding.cell),
    cells: finding.cells.map(cellOf),
    ...(finding.table === undefined ? {} : { table: finding.table }),
    ...(finding.source === undefined ? {} : { source: finding.source }),
    ...(finding.row === undefined ? {} : { row: finding.row }),
    ...(finding.column === undefined ? {} : { column: finding.column }),
    message: finding.message,
    ...(finding.actual === undefined ? {} : { actual: finding.actual }),
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    ...(finding.fix ? { fix: finding.fix.map((edit) => ({ ...cellOf(edit), new: formatInput(edit.new) })) } : {}),
  };
}

/** A computed cell with its exact value in the sheet's own unit, as a decimal string; null while inputs are missing. */
export function computedJson(cell: ComputedCell, analysis: Analysis) {
  const stored = analysis.calculation.stored(cell);
  const value = stored.state === "complete" ? plain(stored.value) : stored.state === "text" ? stored.text : null;
  return {
    table: cell.table.id,
    ...(cell.table.source === undefined ? {} : { source: cell.table.source }),
    row: cell.row.id,
    column: cell.column.id,
    ...cellOf(cell.address),
    value,
    unit: cell.form.unit ?? cell.column.unit?.name ?? cell.unit ?? "",
    state: stored.state === "incomplete" ? "incomplete" : "complete",
    current: readText(cell.current) || null,
  };
}

/** The whole document of `check --json`. */
export function analysisJson(book: string, analysis: Analysis) {
  return {
    book,
    form: [...new Set(analysis.tables.map((table) => table.form.form))],
    tables: analysis.tables.map(tableJson),
    issues: analysis.findings.map(issueJson),
    computed: injectedCells(analysis).map((cell) => computedJson(cell, analysis)),
    summary: summary(analysis.findings),
  };
}
