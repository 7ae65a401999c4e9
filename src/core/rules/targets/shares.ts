import { decimal } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { addressKey } from "../../grid/address";
import type { LocatedColumn } from "../../locate/located";
import { figure } from "../../text/ja";
import type { Report, RuleContext } from "../rule";
import { culpritReport, hasCulprit, leadReport } from "./faultReport";
import { faults } from "./faults";
import { publishedViews } from "./published";

/** Whether the shares of the rows that make up the total add up to 100 % (n·u/2 for rounding); undefined when they cannot. */
function wholeOff(view: TableView, column: LocatedColumn): Report | undefined {
  const total = view.rows.find((row) => row.kind === "total" && row.parent === undefined);
  const parts = view.rows.filter((row) => row.parent === total?.row && row.kind !== "fixed");
  if (!total || parts.length < 2) return undefined;
  let sum = 0;
  let slack = 0;
  for (const row of parts) {
    const reading = view.reading(row, column.id);
    const value = view.number(row, column.id);
    // A blank or a dash is left out on purpose: the shares shown are then not the whole.
    if (reading.kind !== "number" || value === undefined) return undefined;
    sum += value;
    slack += 10 ** (view.shiftOf(row, column.id) - reading.decimals) / 2;
  }
  if (Math.abs(sum - 100) <= slack + 1e-9) return undefined;
  const cells = [total, ...parts].flatMap((row) => view.address(row, column.id) ?? []);
  return { message: "whole", data: { sum: figure(decimal(sum)) }, cell: cells[0]!, cells, view, row: total, column: column.id, actual: figure(decimal(sum)), expected: "100" };
}

/** B-11 in published tables: a share that is not what its figures give, or shares that do not add up to 100 %. */
export function* publishedShares(context: RuleContext): Iterable<Report> {
  const all = faults(context);
  const off = new Set(all.flatMap((fault) => fault.all.map((one) => addressKey(one.cell.address))));
  for (const fault of all) if (fault.rule === "B-11") yield hasCulprit(fault) ? culpritReport(fault, context) : leadReport(fault, context, "share");
  for (const view of publishedViews(context)) {
    for (const column of view.table.columns.filter((found) => found.form.id === "share")) {
      // A wrong share, or figures that do not add up themselves, explain the sum.
      const explained = view.rows.some((row) => [column.id, column.compares?.[0]?.of].some((id) => id !== undefined && off.has(addressKey(view.address(row, id)!))));
      const report = explained ? undefined : wholeOff(view, column);
      if (report) yield report;
    }
  }
}
