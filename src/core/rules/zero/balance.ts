import { decimal } from "../../calc/decimal";
import type { Decimal } from "../../calc/decimal";
import { evaluate } from "../../calc/evaluate";
import { subtract, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView, WorkbookView } from "../../calc/view";
import { DEMAND, leafTotal, SAVING, SUPPLY, totalsOf } from "../../forms/proposal/civilDetails";
import { requiredCell } from "../../forms/proposal/totals";
import { SUPPLY_CELLS } from "../../forms/proposal/supplyColumns";
import { overlaps } from "../../calc/interval";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import { balances, excessOf, savingRate } from "./facilityBalance";

/** 供給量, 削減量 and 需要量 as one place of the form states them. */
interface Sides {
  readonly supply: Expression;
  readonly saving: Expression | undefined;
  readonly demand: Expression;
  readonly at?: { readonly view: TableView; readonly row: LocatedRow; readonly column: string };
}

function sidesOf(view: TableView, row: LocatedRow | undefined, supply: string): Sides | undefined {
  const [a, b, c] = [requiredCell(view, row, supply), requiredCell(view, row, "saving"), requiredCell(view, row, "demand")];
  return row && a && b && c && { supply: a, saving: b, demand: c, at: { view, row, column: supply } };
}

/** The printed sides: of the result, else of the summary's total. */
function printedSides(context: RuleContext): Sides | undefined {
  const sides = [
    ...context.tables("P-4.2.result").map((view) => sidesOf(view, view.rows[0], "supply")),
    ...context.tables("P-4.2.summary").map((view) => sidesOf(view, view.total(), "supplied")),
  ];
  return sides.find((own) => own && difference(own, context, "printed") !== undefined);
}

/** The sides from the detail tables. A supply row nobody has filled yet makes them unknown. */
function detailSides(workbook: WorkbookView): Sides | undefined {
  const supply = leafTotal(workbook, SUPPLY, SUPPLY_CELLS);
  const demand = totalsOf(workbook, DEMAND, "kWh", "subtotal");
  return supply && demand && { supply, demand, saving: leafTotal(workbook, SAVING, ["kWh"]) };
}

function difference({ supply, saving, demand }: Sides, context: RuleContext, from: "printed" | "fresh"): Decimal | undefined {
  const whole = subtract(sum([supply, saving]), demand);
  const result = whole && evaluate(whole, (at) => (from === "printed" ? context.printed.value(at) : context.calculation.read(at)));
  return result?.state === "complete" ? result.value : undefined;
}

function rounded({ supply, saving, demand }: Sides, context: RuleContext): boolean {
  const whole = subtract(sum([supply, saving]), demand);
  const spanned = whole && context.printed.span(whole);
  return spanned !== undefined && overlaps(spanned, { low: decimal(0), high: decimal(0) });
}

/** Whether single facilities with too much supply (C-03, C-07) already explain a surplus. */
function explained(workbook: WorkbookView, surplus: number): boolean {
  const excess = balances(workbook).reduce(
    (total, balance) => total + (excessOf(balance) ?? ((savingRate(balance) ?? 0) > 100 ? surplus : 0)),
    0,
  );
  return excess >= surplus - 1;
}

function* check(context: RuleContext): Iterable<Report> {
  const workbook = context.workbook;
  const printed = printedSides(context);
  if (!printed && context.tables(SAVING).length === 0) return;
  const details = detailSides(workbook);
  const own = printed ?? details;
  if (!workbook || !own || (own === details && context.tables(SAVING).length === 0) || unfinished(workbook)) return;
  // A fault in the figures printed or in the details alone breaks another rule; only when both lack it is electricity missing.
  const found = [printed, details].flatMap((sides) =>
    sides ? [{ sides, diff: difference(sides, context, sides === printed ? "printed" : "fresh") }] : [],
  );
  if (found.some(({ sides, diff }) => diff !== undefined && (diff.isZero() || rounded(sides, context)))) return;
  const diff = difference(own, context, own === printed ? "printed" : "fresh");
  if (diff === undefined || (diff.isPositive() && explained(workbook, diff.toNumber()))) return;
  const demand = evaluate(own.demand, (at) => context.printed.value(at));
  const rate = demand.state === "complete" && !demand.value.isZero() ? figure(demand.value.plus(diff).div(demand.value).times(100), 1) : "";
  yield {
    ...place(own, context),
    message: diff.isNegative() ? "short" : "over",
    severity: diff.isNegative() ? "error" : "warning",
    data: { diff: figure(diff.abs()), rate },
    actual: figure(diff),
  };
}

/** Whether a facility with demand has supply rows without any figure yet. */
function unfinished(workbook: WorkbookView): boolean {
  return balances(workbook).some(({ supplyRows }) =>
    supplyRows.some(({ view, row }) => SUPPLY_CELLS.every((column) => !view.hasNumber(row, column))),
  );
}

function place({ at, supply, saving, demand }: Sides, context: RuleContext): Pick<Report, "cell" | "cells" | "view" | "row" | "column"> {
  if (at) {
    const cells = [supply, saving, demand].flatMap((side) => (side?.op === "cell" ? [side.at] : []));
    return { cell: cells[0]!, cells, view: at.view, row: at.row, column: at.column };
  }
  const view = context.tables(SUPPLY)[0]!;
  const row = view.total() ?? view.rows[0]!;
  const cells = [view.address(row, "supplied")!, ...(demand.op === "cell" ? [demand.at] : [])];
  return { cell: cells[0]!, cells, view, row, column: "supplied" };
}

/** C-02: supply and saving together do not meet the demand. */
export const balance: Rule = {
  id: "C-02",
  severity: "error",
  title: "実質ゼロの達成",
  why: "民生部門の電力需要量は、再エネ等の供給量と省エネ削減量の合計で賄います。",
  how: "不足する電力の調達方法か削減量を追加します。",
  source: "様式1 4.2（実質ゼロの計算結果）、calculations.md F11",
  messages: {
    short: "供給量＋削減量が需要量に{diff}kWh足りません（達成率{rate}%）。",
    over: "供給量＋削減量が需要量を{diff}kWh上回っています（達成率{rate}%）。余剰分が含まれていないか確認してください。",
  },
  checkWorkbook: check,
};
