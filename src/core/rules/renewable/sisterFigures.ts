import { decimal, plain, shift } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { equipmentTables, facilityOf, generationColumn, siteKey, sourceOf, WASTE } from "../../forms/proposal/plants";
import { facilityRows, originals } from "../../forms/proposal/sisterSums";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { sumsOffByAmount } from "../consequences";
import { putNumber } from "../edits";
import type { Report, RuleContext } from "../rule";
import { CONSENT, SURVEY } from "./facilityRows";

interface Figure {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly column: string;
  readonly at: CellAddress;
  readonly kWh: number;
  /** Half the unit of the last printed digit, kWh. */
  readonly half: number;
}

function figureOf(view: TableView, row: LocatedRow, column: string): Figure | undefined {
  const kWh = view.number(row, column);
  const at = view.address(row, column);
  const reading = view.reading(row, column);
  if (kWh === undefined || !at || reading.kind !== "number") return undefined;
  return { view, row, column, at, kWh, half: 10 ** (view.shiftOf(row, column) - reading.decimals) / 2 };
}

/** Equal, or no further apart than the coarser print of one of them explains (rules.md §M.6). */
function agree(a: Figure, b: Figure): boolean {
  return Math.abs(a.kWh - b.kWh) <= Math.max(a.half, b.half);
}

interface Pair {
  readonly original: Figure;
  readonly copies: Figure[];
}

/** Plants whose generation is repeated on sister sheets, by their cell in 設備情報. Plants on several rows are left to their sums. */
function pairs(context: RuleContext): Pair[] {
  const found = new Map<string, Pair>();
  for (const view of [...context.tables(SURVEY), ...context.tables(CONSENT)]) {
    // The repeated バイオマス発電量 is computed: its own comparison speaks.
    if (sourceOf(view) === WASTE) continue;
    const rows = facilityRows(view);
    const times = new Map<string, number>();
    for (const row of rows) times.set(facilityOf(view, row), (times.get(facilityOf(view, row)) ?? 0) + 1);
    for (const row of rows) {
      const facility = facilityOf(view, row);
      const copy = figureOf(view, row, "kWh");
      const [source, more] = originals(view, row);
      if (!copy || !source || more || times.get(facility) !== 1) continue;
      // Another place under one number is A-10's to say.
      const sites = [siteKey(view.text(row, "site")), siteKey(source.view.text(source.row, "site"))];
      if (sites[0] !== sites[1] && !sites.includes("")) continue;
      const original = figureOf(source.view, source.row, generationColumn(source.view));
      if (!original || agree(original, copy)) continue;
      const key = `${original.at.sheet}:${original.at.row}`;
      const known = found.get(key);
      if (known) known.copies.push(copy);
      else found.set(key, { original, copies: [copy] });
    }
  }
  return [...found.values()];
}

function texts(view: TableView, row: LocatedRow, here: number, there: number) {
  return { facility: view.text(row, "facilityNo"), here: figure(decimal(here)), there: figure(decimal(there)) };
}

/** 設備情報 itself is wrong where its own sums agree with the copies. */
function wrongOriginal({ original, copies }: Pair, context: RuleContext): Report | undefined {
  const [first] = copies;
  if (!first) return undefined;
  const there = first.kWh;
  const difference = decimal(original.kWh).minus(decimal(there));
  const sums = copies.every((copy) => agree(copy, first)) ? sumsOffByAmount(context, [original.at], difference) : [];
  if (sums.length === 0) return undefined;
  const { view, row, column, at } = original;
  const stored = shift(decimal(there), -view.shiftOf(row, column)).toNumber();
  return {
    message: "original",
    data: texts(view, row, original.kWh, there),
    cell: at,
    cells: [at, ...copies.map((copy) => copy.at)],
    consequences: sums,
    view,
    row,
    column,
    actual: plain(decimal(original.kWh)),
    expected: plain(decimal(there)),
    fix: putNumber(view, row, column, stored, "ほかの表と小計に合わせる"),
  };
}

/** D-10 on plants whose generation differs between the sister sheets, each wrong figure once. */
export function repeatedFigures(context: RuleContext): Report[] {
  return pairs(context).flatMap((pair) => {
    const wrong = wrongOriginal(pair, context);
    if (wrong) return [wrong];
    return pair.copies.map((copy) => ({
      message: "repeated",
      data: texts(copy.view, copy.row, copy.kWh, pair.original.kWh),
      cell: copy.at,
      cells: [copy.at, pair.original.at],
      consequences: sumsOffByAmount(context, [copy.at], decimal(copy.kWh).minus(decimal(pair.original.kWh))),
      view: copy.view,
      row: copy.row,
      column: copy.column,
      actual: plain(decimal(copy.kWh)),
      expected: plain(decimal(pair.original.kWh)),
    }));
  });
}

function totalOf(view: TableView, columns: readonly string[]): Figure | undefined {
  const row = view.total();
  return row && columns.map((column) => figureOf(view, row, column)).find((found) => found !== undefined);
}

/** D-10 on totals of sister sheets that miss plants of 設備情報 although every plant they list agrees. */
export function* shortLists(context: RuleContext): Iterable<Report> {
  for (const view of [...context.tables(SURVEY), ...context.tables(CONSENT)]) {
    const here = totalOf(view, ["kWh"]);
    const source = sourceOf(view);
    const [original, more] = source === undefined ? [] : equipmentTables(view.workbook, source);
    if (!here || !original || more) continue;
    const column = generationColumn(original);
    const there = totalOf(original, [column, `${column}Subtotal`, "biomassSubtotal"]);
    if (!there || agree(here, there)) continue;
    // It is what the plants of 設備情報 add up to: their own total is wrong.
    const listed = original.leavesOf(there.row).reduce((total, row) => total + (original.number(row, column) ?? 0), 0);
    if (Math.abs(here.kWh - listed) <= here.half) continue;
    yield {
      message: "short",
      data: { here: figure(decimal(here.kWh)), there: figure(decimal(there.kWh)) },
      cell: here.at,
      cells: [here.at, there.at],
      view,
      row: here.row,
      column: "kWh",
      actual: plain(decimal(here.kWh)),
      expected: plain(decimal(there.kWh)),
    };
  }
}
