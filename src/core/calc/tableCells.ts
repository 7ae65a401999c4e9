import { isPercentFormat, plainNumber, readNumber, readText } from "../cell/reading";
import type { Reading } from "../cell/reading";
import { unit, unitShift } from "../cell/unit";
import type { Position } from "../grid/address";
import { BLANK, cellAt } from "../grid/snapshot";
import type { Cell, Sheet } from "../grid/snapshot";
import type { TextSign } from "../grid/textSigns";
import type { LocatedColumn, LocatedRow, LocatedTable } from "../locate/located";
import { column, positionOf, positionsOf } from "../locate/located";
import type { CellTerm } from "./expression";
import { shapeMark, valueMark } from "./reads";
import type { ReadLog } from "./reads";
import { Noted } from "./noted";
import { RowParts } from "./rowParts";
import { TableTexts } from "./tableTexts";
import type { TextIn } from "./tableTexts";

/** Whether a number was looked for, and whether there was one. */
const ASKED = 1;
const FOUND = 2;

/** Unit the figures of a row and column are read in: the column's official one, else the one a yearly row names. */
export function unitIn(row: LocatedRow, found: LocatedColumn): string | undefined {
  const own = row.attributes?.["unit"];
  // A row of rates below figures is in %, whatever its column holds.
  if (row.kind === "ratio" && own !== undefined) return own;
  return found.form.unit ?? (found.year === undefined ? undefined : own);
}

/**
 * Power of ten from a stored figure to the official unit of its column, or to `own` where the cell's unit is not the column's.
 * A unit written in the cell rules, then the % format, then the label.
 */
export function cellShift(found: LocatedColumn, cell: Cell, own: string | undefined = found.form.unit): number {
  if (own === undefined) return 0;
  const official = unit(own);
  const reading = typeof cell.value === "string" ? readNumber(cell) : undefined;
  if (reading?.kind === "number" && reading.unit) {
    const written = unitShift(reading.unit, official);
    if (written !== undefined) return written;
  }
  if (official.dimension === "percent") return isPercentFormat(cell.format) && typeof cell.value !== "string" ? 2 : 0;
  return own === found.form.unit ? found.shift : 0;
}

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
  private readonly shown: (string | undefined)[];
  private readonly readings: (Reading | undefined)[];
  private readonly terms: (CellTerm | undefined)[];
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
    this.values = before?.values ?? new Noted(log, table.columns.map(({ id }) => valueMark(table, id)));
    this.shapes = before?.shapes ?? new Noted(log, table.columns.map(({ id }) => shapeMark(table, id)));
    this.width = table.columns.length;
    this.top = table.rows.reduce((top, row) => Math.min(top, row.row), Infinity);
    const bottom = table.rows.reduce((most, row) => Math.max(most, row.row), -1);
    this.size = Math.max(0, bottom - this.top + 1) * this.width;
    this.shown = before?.shown.slice() ?? new Array<string | undefined>(this.size);
    this.readings = before?.readings.slice() ?? new Array<Reading | undefined>(this.size);
    this.terms = before?.terms.slice() ?? new Array<CellTerm | undefined>(this.size);
    this.asked = before?.asked.slice() ?? new Uint8Array(this.size);
    this.numbers = before?.numbers.slice() ?? new Float64Array(this.size);
    this.counted = before?.counted;
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
      this.shown.fill(undefined, start, end);
      this.readings.fill(undefined, start, end);
      this.terms.fill(undefined, start, end);
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
    return (this.readings[place] ??= readNumber(this.cellOf(row, id, place)));
  }

  /** Text a cell shows, "" for none. */
  text(row: LocatedRow, id: string): string {
    const place = this.place(row, id);
    if (place < 0) return readText(this.cellOf(row, id, place));
    return (this.shown[place] ??= readText(this.cellOf(row, id, place)));
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
    if (place < 0) return this.makeTerm(row, id);
    return (this.terms[place] ??= this.makeTerm(row, id));
  }

  private makeTerm(row: LocatedRow, id: string): CellTerm | undefined {
    const found = column(this.table, id);
    const at = positionOf(this.table, row, id);
    if (!found || !at) return undefined;
    const label = found.form.labels[0] ?? found.label;
    const of = row.label === "" || row.label === label ? undefined : row.label;
    return { op: "cell", at, label, of, unit: unitIn(row, found), shift: this.shift(row, id), required: found.form.required ?? false };
  }

  /** Whether a cell holds a whole number of things, by the column's form or the unit a yearly row names. */
  counts({ row, col }: Position): boolean {
    this.counted ??= new Set(this.table.columns.flatMap((found) => (found.form.count || found.year !== undefined ? this.countsIn(found) : [])));
    return this.counted.has(key(row, col));
  }

  private countsIn(found: LocatedColumn): number[] {
    const counts = (row: LocatedRow): boolean => {
      const own = unitIn(row, found);
      return found.form.count ?? (own !== undefined && unit(own).dimension === "count");
    };
    return this.table.rows.filter(counts).flatMap((row) => positionsOf(this.table, row, found.id).map((at) => key(at.row, at.col)));
  }
}

/** Columns a sheet may have at most. */
const WIDEST = 16_384;

function key(row: number, col: number): number {
  return row * WIDEST + col;
}
