import { decimal } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { valueColumns } from "../../forms/action-plan/lookup";
import { addressKey } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import type { Report, RuleContext } from "../rule";
import { culpritReport, hasCulprit, leadReport } from "./faultReport";
import { faults } from "./faults";
import { publishedViews } from "./published";

/** Shares of one year: where the share of a row stands, and the column of the figures they are of. */
interface ShareLine {
  /** Id of the column the shares stand in. */
  readonly column: string;
  readonly of: string | undefined;
  /** Row the share of a row stands in: its own, or one below it. */
  readonly rowOf: (row: LocatedRow) => LocatedRow | undefined;
}

/** Columns of shares, and for tables with rows of them each column of figures. */
function shareLines(view: TableView): ShareLine[] {
  const columns = view.table.columns
    .filter((found) => found.form.id === "share")
    .map((found): ShareLine => ({ column: found.id, of: found.compares?.[0]?.of, rowOf: (row) => row }));
  const shares = new Map(
    view.rows.flatMap((row) =>
      row.derived?.role === "share" && row.derived.of[0] !== undefined ? [[row.derived.of[0], row] as const] : [],
    ),
  );
  if (shares.size === 0) return columns;
  return [
    ...columns,
    ...valueColumns(view).map((found): ShareLine => ({ column: found.id, of: found.id, rowOf: (row) => shares.get(row.row) })),
  ];
}

/** Whether the shares of the rows that make up the total add up to 100 % (n·u/2 for rounding); undefined when they cannot. */
function wholeOff(view: TableView, line: ShareLine): Report | undefined {
  const total = view.rows.find((row) => row.kind === "total" && row.parent === undefined);
  const parts = view.rows.filter((row) => row.parent === total?.row && row.kind !== "fixed");
  if (!total || parts.length < 2) return undefined;
  let sum = 0;
  let slack = 0;
  for (const part of parts) {
    const row = line.rowOf(part);
    const reading = row && view.reading(row, line.column);
    const value = row && view.number(row, line.column);
    // A blank or a dash is left out on purpose: the shares shown are then not the whole.
    if (reading?.kind !== "number" || value === undefined) return undefined;
    sum += value;
    slack += 10 ** (view.shiftOf(row!, line.column) - reading.decimals) / 2;
  }
  if (Math.abs(sum - 100) <= slack + 1e-9) return undefined;
  const whole = line.rowOf(total) ?? line.rowOf(parts[0]!)!;
  const cells = [total, ...parts].flatMap((part) => line.rowOf(part) ?? []).flatMap((row) => view.address(row, line.column) ?? []);
  return {
    message: "whole",
    data: { sum: figure(decimal(sum)) },
    cell: cells[0]!,
    cells,
    view,
    row: whole,
    column: line.column,
    actual: figure(decimal(sum)),
    expected: "100",
  };
}

/** B-11 in published tables: a share that is not what its figures give, or shares that do not add up to 100 %. */
export function* publishedShares(context: RuleContext): Iterable<Report> {
  const all = faults(context);
  const off = new Set(all.flatMap((fault) => fault.all.map((one) => addressKey(one.cell.address))));
  for (const fault of all)
    if (fault.rule === "B-11") yield hasCulprit(fault) ? culpritReport(fault, context) : leadReport(fault, context, "share");
  for (const view of publishedViews(context)) {
    for (const line of shareLines(view)) {
      const places = view.rows.flatMap((row) => [
        view.address(line.rowOf(row) ?? row, line.column),
        line.of === undefined ? undefined : view.address(row, line.of),
      ]);
      // A wrong share, or figures that do not add up themselves, explain the sum.
      const report = places.some((at) => at && off.has(addressKey(at))) ? undefined : wholeOff(view, line);
      if (report) yield report;
    }
  }
}
