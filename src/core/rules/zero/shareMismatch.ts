import type { Comparison } from "../../calc/printed";
import { cellShift } from "../../calc/cellTerm";
import type { TableView } from "../../calc/view";
import { decimal } from "../../calc/decimal";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { comparisons, mismatch } from "../comparisons";
import type { Report, Rule, RuleContext } from "../rule";
import { isPublished } from "../targets/published";

/** Columns whose shares in one 割合 row are the whole: they add up to 100 %. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  "P-4.2.supply": [
    "selfLocal",
    "selfOutside",
    "contractLocal",
    "contractOutside",
    "menuLocal",
    "menuOutside",
    "certificateLocal",
    "certificateOutside",
  ],
  "P-4.3.supply": [
    "selfLocal",
    "selfOutside",
    "contractLocal",
    "contractOutside",
    "menuLocal",
    "menuOutside",
    "certificateLocal",
    "certificateOutside",
  ],
};

interface Shares {
  readonly sum: number;
  readonly slack: number;
  readonly columns: readonly string[];
}

/** Printed shares of a row in %, with what their rounding allows: n·u/2. */
function sharesOf(view: TableView, row: LocatedRow): Shares | undefined {
  let sum = 0;
  let slack = 0;
  const columns: string[] = [];
  const total = view.total();
  for (const column of WHOLES[view.table.id] ?? []) {
    const reading = view.reading(row, column);
    // A blank below a figure is a share not filled in yet: the others are not the whole.
    if (reading.kind === "blank" && total && (view.number(total, column) ?? 0) !== 0) return undefined;
    if (reading.kind === "blank" || reading.kind === "dash") continue;
    const found = view.column(column);
    if (reading.kind !== "number" || !found) return undefined;
    const shift = cellShift(found, view.raw(row, column), "%");
    sum += reading.value * 10 ** shift;
    slack += 10 ** (shift - reading.decimals) / 2;
    columns.push(column);
  }
  return columns.length < 2 ? undefined : { sum, slack, columns };
}

function* wholeRow(view: TableView, row: LocatedRow, off: readonly Comparison[]): Iterable<Report> {
  // The share that is wrong itself explains the sum.
  if (off.some((comparison) => comparison.cell.row === row)) return;
  const shares = sharesOf(view, row);
  if (!shares || Math.abs(shares.sum - 100) <= shares.slack + 1e-9) return;
  const cells = shares.columns.flatMap((column) => view.address(row, column) ?? []);
  yield {
    message: "whole",
    data: { sum: figure(decimal(shares.sum)) },
    cell: cells[0]!,
    cells,
    view,
    row,
    actual: figure(decimal(shares.sum)),
    expected: "100",
  };
}

function* check(view: TableView, context: RuleContext): Iterable<Report> {
  if (isPublished(view)) return;
  const off = comparisons(view, context, "B-11", "off");
  for (const comparison of off) yield mismatch("share", comparison, view, context);
  for (const row of view.rows) if (row.kind === "ratio") yield* wholeRow(view, row, off);
}

/** B-11: a share is not what its parts give, or shares of one whole do not add up to 100 %. */
export const shareMismatch: Rule = {
  id: "B-11",
  severity: "warning",
  title: "割合の不一致",
  why: "割合は、もとの数値から計算した値と一致し、内訳の割合の合計は100%になります。",
  how: "割合を再計算します。",
  source: "様式1（100.0%の記入例）、calculations.md F12・F13・F15",
  messages: {
    share: "割合がもとの数値と合いません（計算 {expected}%、記載 {printed}%）。",
    whole: "割合の合計が100%になりません（{sum}%）。",
    culprit: "{row}の{column}（{actual}{unit}）が、割合など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
  },
  checkTable: check,
};
