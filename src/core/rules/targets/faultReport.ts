import { decimal, plain } from "../../calc/decimal";
import type { Decimal } from "../../calc/decimal";
import type { Comparison } from "../../calc/printed";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { addressKey, sameCell } from "../../grid/address";
import type { LocatedColumn } from "../../locate/located";
import { figure } from "../../text/ja";
import { repair } from "../comparisons";
import type { Report, RuleContext } from "../rule";
import type { Fault } from "./faults";
import { faults } from "./faults";
import { decimalsAmong, decimalsAt } from "./whatIf";

/** Name of a column for a sentence: 2030年度の削減率. */
export function columnName(column: LocatedColumn, view: TableView): string {
  const subject = column.compares?.[0] && view.column(column.compares[0].of);
  const year = subject?.year ?? column.year;
  const name = column.label.split("＞").at(-1) ?? column.label;
  if (column.compares) return year === undefined ? name : `${year}年度の${name}`;
  return year === undefined ? name : `${year}年度`;
}

function viewOf(comparison: Comparison, context: RuleContext): TableView {
  return context.views.find((view) => view.table === comparison.cell.table)!;
}

/** Digits a computed figure is compared in: those of the printed one. */
function shown(value: Decimal, comparison: Comparison, context: RuleContext): Decimal {
  const own = decimalsAt(comparison.cell.address, context);
  const decimals = comparison.cell.expression.op === "sum" ? decimalsAmong(comparison.cell.address, comparison, context) : own;
  return value.toDecimalPlaces(Math.max(0, decimals - comparison.cell.shift));
}

function cellsOf(fault: Fault): CellAddress[] {
  const seen = new Set<string>();
  const all = [...fault.all.map((one) => one.cell.address), ...(fault.culprit ? [fault.culprit.figure.at] : []), ...fault.lead.inputs];
  return all.filter((at) => {
    const key = addressKey(at);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Report on the leading comparison of a fault. */
export function leadReport(fault: Fault, context: RuleContext, message = "mismatch"): Report {
  const { lead } = fault;
  const view = viewOf(lead, context);
  const expected = shown(lead.expected, lead, context);
  return {
    message,
    data: {
      printed: figure(lead.printed),
      expected: figure(expected),
      diff: figure(lead.printed.minus(lead.expected).abs()),
      unit: lead.cell.unit ?? "",
      row: lead.cell.row.label,
      column: columnName(lead.cell.column, view),
    },
    cell: lead.cell.address,
    cells: cellsOf(fault),
    view,
    row: lead.cell.row,
    column: lead.cell.column.id,
    actual: plain(lead.printed),
    expected: plain(expected),
    // Where another figure is the suspect, or one of several tables is out of date (J-03), the computed cell is not to be changed.
    fix:
      fault.rule === "J-03" || (fault.culprit && !sameCell(fault.culprit.figure.at, lead.cell.address)) ? [] : repair(lead.cell, context),
  };
}

/** Report on the figure behind a fault; its repair is a proposal, never a fix (rules.md §M.11). */
export function culpritReport(fault: Fault, context: RuleContext, message = "culprit"): Report {
  const { figure: found, value } = fault.culprit!;
  const reading = context.printed.reading(found.at);
  const present = typeof reading === "object" ? decimal(reading.value) : decimal(0);
  return {
    message,
    data: {
      actual: figure(present, 6),
      expected: figure(value, 6),
      unit: found.view.unitOf(found.row, found.column) ?? "",
      row: found.row.label,
      column: columnName(found.column, found.view),
      count: fault.all.length,
    },
    cell: found.at,
    cells: [found.at, ...cellsOf(fault).filter((at) => !sameCell(at, found.at))],
    view: found.view,
    row: found.row,
    column: found.column.id,
    actual: plain(present),
    expected: plain(value),
  };
}

/** Whether a row of the measures' table is behind a fault: J-04 speaks of the row, B-01 of its total (rules.md §L). */
export function isMeasureRow(fault: Fault): boolean {
  return fault.culprit?.figure.view.table.id === "A-measures" && fault.rule === "B-01";
}

/** Whether one figure, not a computed one, explains all that a fault sets off. */
export function hasCulprit(fault: Fault): boolean {
  return !isMeasureRow(fault) && fault.culprit !== undefined && !fault.stale && !sameCell(fault.culprit.figure.at, fault.lead.cell.address);
}

/** Reports of one rule: on the figure behind a fault where it is known, else on the computed cell. */
export function* faultReports(context: RuleContext, rule: string): Iterable<Report> {
  for (const fault of faults(context)) {
    if (fault.rule === rule) yield hasCulprit(fault) ? culpritReport(fault, context) : leadReport(fault, context);
  }
}
