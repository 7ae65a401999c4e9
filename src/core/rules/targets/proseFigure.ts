import { parseUnit, unitShift } from "../../cell/unit";
import { addressKey } from "../../grid/address";
import { decimal } from "../../calc/decimal";
import { figure as shownFigure } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import { faults, faultyCells } from "./faults";
import type { LooseText, Quantity } from "./quantities";
import { looseTexts, quantities } from "./quantities";
import { sectorBefore, yearsIn } from "./subject";
import type { TableFigure } from "./tableFigures";
import { tableFigures } from "./tableFigures";

/** Shorter figures may mean anything. */
const DIGITS = 3;
/** Off by this many units of the last written digit: surely the same figure. */
const NEAR = 2;
/** Off by this share within the same year and sector: likely the same figure. */
const ALIKE = 0.1;
/** 約 covers this share. */
const ABOUT = 0.05;

interface Candidate {
  readonly figure: TableFigure;
  /** Its value in the unit of the text, without sign. */
  readonly value: number;
  readonly half: number;
}

function candidates(quantity: Quantity, figures: readonly TableFigure[]): Candidate[] {
  return figures.flatMap((figure) => {
    const by = unitShift(figure.unit, quantity.unit);
    // A share or an introduction rate is no reduction against a year.
    const other = figure.unit.dimension === "percent" && figure.column.form.id !== "rate" && figure.row.kind !== "ratio";
    return by === undefined || other ? [] : [{ figure, value: Math.abs(figure.value) * 10 ** by, half: figure.half * 10 ** by }];
  });
}

function nearest(found: readonly Candidate[], value: number): Candidate | undefined {
  return found.reduce<Candidate | undefined>(
    (best, own) => (best === undefined || Math.abs(own.value - value) < Math.abs(best.value - value) ? own : best),
    undefined,
  );
}

/** The table figure a written one misses; undefined when some table bears it out or nothing says which one is meant. */
function missed(quantity: Quantity, figures: readonly TableFigure[]): TableFigure | undefined {
  const percent = quantity.unit.dimension === "percent";
  if (
    percent
      ? quantity.decimals < 1 || !/年度?比$/.test(quantity.before)
      : quantity.digits < DIGITS || !["co2", "energy", "heat"].includes(quantity.unit.dimension)
  )
    return undefined;
  const value = Math.abs(quantity.value);
  const step = 10 ** -quantity.decimals;
  const all = candidates(quantity, figures);
  const slack = (own: Candidate): number => step / 2 + own.half + (quantity.loose ? ABOUT * value : 0) - 1e-9;
  if (all.some((own) => Math.abs(own.value - value) < slack(own))) return undefined;
  const [year, subject] = [yearsIn(quantity.before).at(-1), sectorBefore(quantity.before)];
  const same = nearest(
    all.filter((own) => own.figure.year === year && year !== undefined && own.figure.subject === subject),
    value,
  );
  if (quantity.loose) return undefined;
  const close = nearest(all, value);
  if (close && Math.abs(close.value - value) <= NEAR * step + close.half)
    return same && Math.abs(same.value - value) <= NEAR * step + same.half ? same.figure : close.figure;
  return same && Math.abs(same.value - value) <= (percent ? 5 : ALIKE * value) ? same.figure : undefined;
}

function report(text: LooseText, quantity: Quantity, figure: TableFigure): Report {
  const by = unitShift(figure.unit, quantity.unit) ?? 0;
  const inText = decimal(Math.abs(figure.value)).times(decimal(10).pow(by));
  const expected = `${shownFigure(inText.toDecimalPlaces(quantity.decimals))}${quantity.unit.name}`;
  const printed = `${shownFigure(decimal(figure.value))}${figure.unit.name}`;
  return {
    message: "differs",
    data: { shown: quantity.shown, printed, table: figure.view.table.form.label, row: figure.row.label },
    cell: text.at,
    cells: [text.at, figure.at],
    view: figure.view,
    row: figure.row,
    column: figure.column.id,
    actual: quantity.shown,
    expected,
  };
}

/** Whether a written figure is what a faulty one should be. */
function bornOut(quantity: Quantity, context: RuleContext): boolean {
  const value = Math.abs(quantity.value);
  return faults(context).some((fault) =>
    fault.all.some(({ cell, expected }) => {
      const own = cell.unit === undefined ? undefined : parseUnit(cell.unit);
      const by = own && unitShift(own, quantity.unit);
      return by !== undefined && Math.abs(Math.abs(expected.toNumber()) * 10 ** by - value) <= 10 ** -quantity.decimals;
    }),
  );
}

/** Findings on the figures of running text. */
function* check(context: RuleContext): Iterable<Report> {
  const figures = tableFigures(context);
  const faulty = faultyCells(context);
  for (const text of looseTexts(context)) {
    for (const quantity of quantities(text.text)) {
      const figure = missed(quantity, figures);
      // Where the table contradicts itself, the text may be right: the fault is reported there.
      if (figure && !faulty.has(addressKey(figure.at)) && !bornOut(quantity, context)) yield report(text, quantity, figure);
    }
  }
}

/** J-10: a figure in running text is not what the tables say. */
export const proseFigure: Rule = {
  id: "J-10",
  severity: "warning",
  title: "本文と表の数値の違い",
  why: "本文の数値が表と違うと、どちらが計画の値か分からなくなります。",
  how: "表の値を確かめ、本文の数値をそろえます。",
  source: "seed:003 L21・L23（1,512／1,510.9、1,447／1,446.0）",
  messages: { differs: "本文の{shown}と、表「{table}」の{row}（{printed}）が違います。" },
  checkWorkbook: check,
};
