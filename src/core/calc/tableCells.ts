import { plainNumber, readNumber, readText } from "../cell/reading";
import type { Reading } from "../cell/reading";
import { unit } from "../cell/unit";
import type { Position } from "../grid/address";
import { placeKey } from "../grid/address";
import { BLANK, cellAt } from "../grid/snapshot";
import type { Cell, Sheet } from "../grid/snapshot";
import type { TextSign } from "../grid/textSigns";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { column, positionOf, positionsOf } from "../locate/located";
import { blockColumn, BlockSum } from "./blockSum";
import type { BlockColumn, TableOnSheet } from "./blockSum";
import { cellShift, cellTerm, unitIn } from "./cellTerm";
import type { CellTerm } from "./expression";
import { shapeMark, valueMark } from "./reads";
import type { ReadLog } from "./reads";
import { Noted } from "./noted";
import { PlaceMemory } from "./placeMemory";
import { RowParts } from "./rowParts";
import { TableTexts } from "./tableTexts";
import type { TextIn } from "./tableTexts";

/** Whether a number was looked for, and whether there was one. */
const ASKED = 1;
const FOUND = 2;

function numberIn(reading: Reading): number | undefined {
  return reading.kind === "number" ? reading.value : undefined;
}

/** What the cells of one located table hold, each read once however many rules ask, and noted in the workbook's log. */
export class TableCells {
  private readonly columns: ReadonlyMap<string, number>;
  private readonly texts: TableTexts;
  /** What functions of single rows gave. */
  readonly parts: RowParts;
  private readonly values: Noted;
  private readonly shapes: Noted;
  private readonly width: number;
  private readonly top: number;
  private readonly size: number;
  private readonly shown: PlaceMemory<string>;
  private readonly readings: PlaceMemory<Reading>;
  private readonly terms: PlaceMemory<CellTerm>;
  /** Columns added up, by the list that names them: one serves every row. */
  private readonly blocks: WeakMap<readonly string[], readonly BlockColumn[]>;
  private readonly onSheet: TableOnSheet;
  private readonly asked: Uint8Array;
  private readonly numbers: Float64Array;
  /** Places of whole numbers of things: the layout says so, whatever the cells hold. */
  private counted: ReadonlySet<number> | undefined;

  /** `before`: the cells of the same table before an edit; what stands in untouched rows is taken over. */
  constructor(
    readonly table: LocatedTable,
    readonly sheet: Sheet,
    private readonly log: ReadLog,
    before?: TableCells,
  ) {
    this.columns = before?.columns ?? new Map(table.columns.map((column, index) => [column.id, index]));
    this.values =
      before?.values ??
      new Noted(
        log,
        table.columns.map(({ id }) => valueMark(table, id)),
      );
    this.shapes =
      before?.shapes ??
      new Noted(
        log,
        table.columns.map(({ id }) => shapeMark(table, id)),
      );
    this.width = table.columns.length;
    this.top = table.rows.reduce((top, row) => Math.min(top, row.row), Infinity);
    const bottom = table.rows.reduce((most, row) => Math.max(most, row.row), -1);
    this.size = Math.max(0, bottom - this.top + 1) * this.width;
    this.shown = new PlaceMemory(this.size, before?.shown);
    this.readings = new PlaceMemory(this.size, before?.readings);
    this.terms = new PlaceMemory(this.size, before?.terms);
    this.asked = before?.asked.slice() ?? new Uint8Array(this.size);
    this.numbers = before?.numbers.slice() ?? new Float64Array(this.size);
    this.counted = before?.counted;
    this.blocks = before?.blocks ?? new WeakMap();
    this.onSheet = { table, sheet };
    this.texts = new TableTexts(table, sheet);
    this.parts = before ? before.parts.after(this.touched(before.sheet)) : RowParts.none();
    if (before) this.forgetChanged(before.sheet);
  }

  /** Places in the table of the rows an edit touched. */
  private touched(before: Sheet): number[] {
    return this.table.rows.flatMap(({ row }, index) => (!this.table.turned && before.rows[row] === this.sheet.rows[row] ? [] : [index]));
  }

  private forgetChanged(before: Sheet): void {
    for (let start = 0; start < this.size; start += this.width) {
      const row = this.top + start / this.width;
      // A row of the sheet goes through all rows of a turned table.
      if (!this.table.turned && before.rows[row] === this.sheet.rows[row]) continue;
      const end = start + this.width;
      this.asked.fill(0, start, end);
      this.shown.forget(start, end);
      this.readings.forget(start, end);
      this.terms.forget(start, end);
    }
  }

  /** Place of a cell in the tables of what is known; -1 where it stands outside rows × columns. What stands in its column is noted. */
  private place(row: LocatedRow, id: string): number {
    return this.placeIn(row, id, this.values);
  }

  private placeIn(row: LocatedRow, id: string, noted: Noted): number {
    const column = this.columns.get(id);
    if (column === undefined) {
      // A sheet without the column is part of the layout; a field may stand outside of rows and columns.
      if (this.table.fields?.has(id)) this.log.note(valueMark(this.table, id));
      return -1;
    }
    noted.note(column);
    return this.table.fields?.has(id) || row.row < this.top ? -1 : (row.row - this.top) * this.width + column;
  }

  /** The raw cell; BLANK when the sheet has no such column. */
  raw(row: LocatedRow, id: string): Cell {
    return this.cellOf(row, id, this.place(row, id));
  }

  /** The raw cell for who asks only how it is written, not what figure it holds. */
  written(row: LocatedRow, id: string): Cell {
    return this.cellOf(row, id, this.placeIn(row, id, this.shapes));
  }

  private cellOf(row: LocatedRow, id: string, place: number): Cell {
    if (place >= 0) {
      const col = row.shifted?.[id] ?? this.table.columns[place % this.width]!.col;
      return (this.table.turned ? this.sheet.rows[col]?.[row.row] : this.sheet.rows[row.row]?.[col]) ?? BLANK;
    }
    const at = positionOf(this.table, row, id);
    return at ? cellAt(this.sheet, at) : BLANK;
  }

  reading(row: LocatedRow, id: string): Reading {
    const place = this.place(row, id);
    if (place < 0) return readNumber(this.cellOf(row, id, place));
    return this.readings.get(place) ?? this.readings.keep(place, readNumber(this.cellOf(row, id, place)));
  }

  /** Text a cell shows, "" for none. */
  text(row: LocatedRow, id: string): string {
    const place = this.place(row, id);
    if (place < 0) return readText(this.cellOf(row, id, place));
    return this.shown.get(place) ?? this.shown.keep(place, readText(this.cellOf(row, id, place)));
  }

  /** Power of ten from the stored figure to the column's official unit. */
  shift(row: LocatedRow, id: string): number {
    const place = this.placeIn(row, id, this.shapes);
    const found = this.table.columns[this.columns.get(id) ?? -1];
    return found ? cellShift(found, this.cellOf(row, id, place), unitIn(row, found)) : 0;
  }

  /** Number of a cell in the column's official unit, undefined for anything that is no number. Plain arithmetic: for pre-screening. */
  number(row: LocatedRow, id: string): number | undefined {
    return this.numberAt(row, id, this.place(row, id));
  }

  /** Whether a cell holds a number, whatever number. */
  hasNumber(row: LocatedRow, id: string): boolean {
    return this.numberAt(row, id, this.placeIn(row, id, this.shapes)) !== undefined;
  }

  private numberAt(row: LocatedRow, id: string, place: number): number | undefined {
    if (place < 0) return this.readNumber(row, id, place);
    if (this.asked[place] === 0) {
      const value = this.readNumber(row, id, place);
      this.asked[place] = value === undefined ? ASKED : FOUND;
      this.numbers[place] = value ?? 0;
    }
    return this.asked[place] === FOUND ? this.numbers[place] : undefined;
  }

  private readNumber(row: LocatedRow, id: string, place: number): number | undefined {
    const cell = this.cellOf(row, id, place);
    const value = plainNumber(cell) ?? numberIn(readNumber(cell));
    if (value === undefined) return undefined;
    const by = this.shift(row, id);
    return by === 0 ? value : Number((value * 10 ** by).toPrecision(15));
  }

  /** Cells with texts that bear a sign, in columns that `wanted` asks for, row by row. */
  texted(sign: TextSign, wanted: (column: LocatedColumn) => boolean): readonly TextIn[] {
    this.shapes.all();
    return this.texts.with(sign, wanted);
  }

  /** Texts that stand where the form has numbers, row by row. */
  textsForNumbers(): readonly TextIn[] {
    this.shapes.all();
    return this.texts.forNumbers;
  }

  /** Whether a row still holds an example of the form (○○戸) in a cell that is no mark. */
  holdsExample(row: LocatedRow): boolean {
    this.shapes.all();
    return this.texts.holdsExample(row);
  }

  /** A term for the cell of a row and column, undefined when the sheet has no such column. */
  term(row: LocatedRow, id: string): CellTerm | undefined {
    const place = this.placeIn(row, id, this.shapes);
    if (place >= 0)
      return this.terms.get(place) ?? this.terms.keep(place, this.makeTerm(row, this.table.columns[place % this.width]!, place));
    const found = column(this.table, id);
    return found && this.makeTerm(row, found, place);
  }

  private makeTerm(row: LocatedRow, found: LocatedColumn, place: number): CellTerm | undefined {
    const at = positionOf(this.table, row, found.id);
    if (!at) return undefined;
    return cellTerm(row, found, at, this.cellOf(row, found.id, place));
  }

  /** The sum of some columns over some rows; undefined when the sheet has none of them, or its cells stand anywhere (fields). */
  sum(rows: readonly LocatedRow[], ids: readonly string[], label: string): BlockSum | undefined {
    const block = this.table.fields ? [] : this.blockOf(ids);
    if (rows.length === 0 || block.length === 0) return undefined;
    for (const { index } of block) this.shapes.note(index);
    return new BlockSum(this.onSheet, rows, block, label);
  }

  private blockOf(ids: readonly string[]): readonly BlockColumn[] {
    const block =
      this.blocks.get(ids) ??
      ids.flatMap((id) => this.columns.get(id) ?? []).map((index) => blockColumn(index, this.table.columns[index]!));
    this.blocks.set(ids, block);
    return block;
  }

  /** Whether a cell holds a whole number of things, by the column's form or the unit a yearly row names. */
  counts({ row, col }: Position): boolean {
    this.counted ??= new Set(
      this.table.columns.flatMap((found) => (found.form.count || found.year !== undefined ? this.countsIn(found) : [])),
    );
    return this.counted.has(placeKey(row, col));
  }

  private countsIn(found: LocatedColumn): number[] {
    const counts = (row: LocatedRow): boolean => {
      const own = unitIn(row, found);
      return found.form.count ?? (own !== undefined && unit(own).dimension === "count");
    };
    return this.table.rows.filter(counts).flatMap((row) => positionsOf(this.table, row, found.id).map((at) => placeKey(at.row, at.col)));
  }
}
