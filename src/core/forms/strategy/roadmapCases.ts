import { normalizeLabel } from "../../cell/text";
import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { constant, multiply, subtract, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { valueColumns } from "../action-plan/lookup";
import { requiredCell } from "../proposal/totals";

const CASE = /ベースライン|bau|趨勢|すう勢|ケース|対策後|実質排出/;
const OFF = /削減(量|効果|見込)|吸収量/;

interface Step {
  readonly from: LocatedRow;
  readonly off: readonly LocatedRow[];
}

const isCase = (row: LocatedRow): boolean => row.kind !== "ratio" && CASE.test(normalizeLabel(row.label)) && !isOff(row);
const isOff = (row: LocatedRow): boolean => row.kind !== "ratio" && OFF.test(normalizeLabel(row.label));

/** The case above a row and what is taken off it on the way down; undefined where nothing is. */
function stepTo(view: TableView, row: LocatedRow, column: LocatedColumn): Step | undefined {
  if (!isCase(row)) return undefined;
  const alike = view.rows.filter((own) => view.unitOf(own, column) === view.unitOf(row, column));
  const above = alike.slice(0, alike.indexOf(row));
  const at = above.findLastIndex(isCase);
  const off = above.slice(at + 1).filter(isOff);
  return at < 0 || off.length === 0 ? undefined : { from: above[at]!, off };
}

/** Whether the printed figures of a year bear a step out, each rounded on its own; undefined where one is missing. */
function fits(view: TableView, row: LocatedRow, column: LocatedColumn, { from, off }: Step): boolean | undefined {
  const value = (own: LocatedRow): number => view.number(own, column.id) ?? NaN;
  const gap = value(from) - off.reduce((total, own) => total + Math.abs(view.number(own, column.id) ?? 0), 0) - value(row);
  const reading = view.reading(row, column.id);
  if (Number.isNaN(gap) || reading.kind !== "number") return undefined;
  return Math.abs(gap) <= ((off.length + 3) / 2) * 10 ** -reading.decimals;
}

/** Emissions of a case = those of the case above − what is taken off in between, where half of the years say so. */
function remaining(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const step = stepTo(view, row, column);
  if (!step) return undefined;
  const years = valueColumns(view).flatMap((own) => fits(view, row, own, step) ?? []);
  if (years.length > 1 && years.filter((fit) => fit).length * 2 < years.length) return undefined;
  const terms = step.off.map((own) => {
    const term = view.cell(own, column.id);
    return (view.number(own, column.id) ?? 0) < 0 ? multiply(term, constant(-1, "削減量を差し引く")) : term;
  });
  return subtract(requiredCell(view, step.from, column.id), sum(terms, "削減量"));
}

/** Cases of a roadmap below each other, with the reductions between them (rules.md J-03). */
export const CASES: ComputedForm = {
  column: "amount",
  on: ["leaf", "total", "subtotal"],
  rule: "J-03",
  label: "上のケース － 削減量",
  expression: remaining,
};
