import { labelParts, parseUnit } from "../cell/unit";
import type { LabelParts, Unit } from "../cell/unit";
import { contains } from "../grid/address";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { ERA, HEAD, LABEL, ROW, YEAR, yearNumber } from "./signs";
import type { SignsOf } from "./signs";

/** A text cell with its comparable label. */
export interface TextCell extends LabelParts {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Text cells of a sheet by row, left to right. */
export interface TextRows {
  get(row: number): readonly TextCell[] | undefined;
}

/** Longest text that can be a header label or title; longer cells are prose. */
const LONGEST_LABEL = 120;

interface Scan {
  readonly labels: readonly TextCell[];
  readonly yearRows: readonly number[];
  readonly heads: readonly HeadRow[];
  readonly namingRows: ReadonlySet<number>;
}

/** Cells of a row that may head columns of a published table. */
export interface HeadRow {
  readonly row: number;
  readonly cols: readonly number[];
}

/**
 * Text cells of a sheet by row; numbers and prose are left out. Most rows are never looked at as texts, so a row is read when it is
 * asked for; the whole sheet is looked through once, for the few cells that may belong to a header.
 */
export class SheetText implements TextRows {
  private readonly known = new Map<number, readonly TextCell[] | undefined>();
  private scanned: Scan | undefined;

  constructor(
    private readonly sheet: Sheet,
    private readonly signsOf: SignsOf,
  ) {}

  get(row: number): readonly TextCell[] | undefined {
    if (!this.known.has(row)) this.known.set(row, this.read(row));
    return this.known.get(row);
  }

  /** Cells with a label of some form, top to bottom, left to right. */
  get labels(): readonly TextCell[] {
    return (this.scanned ??= this.scan()).labels;
  }

  /** Rows with two years or below an era: such may be a header of fiscal years. Top to bottom. */
  get yearRows(): readonly number[] {
    return (this.scanned ??= this.scan()).yearRows;
  }

  /** Cells that may head a column of a published table, by row, top to bottom. */
  get heads(): readonly HeadRow[] {
    return (this.scanned ??= this.scan()).heads;
  }

  /** Whether a text of the row may say what the row is: a section, a sum, a row of some form. */
  mayName(row: number): boolean {
    return (this.scanned ??= this.scan()).namingRows.has(row);
  }

  /** Every text cell: reads all rows. */
  all(): TextCell[] {
    return [...this.sheet.rows.keys()].flatMap((row) => this.get(row) ?? []);
  }

  private read(row: number): readonly TextCell[] | undefined {
    const found: TextCell[] = [];
    this.sheet.rows[row]?.forEach((cell, col) => {
      const text = cell && typeof cell.value === "string" ? textCell(cell.value, row, col) : undefined;
      if (text) found.push(text);
    });
    return found.length > 0 ? found : undefined;
  }

  private scan(): Scan {
    const labels: TextCell[] = [];
    const yearRows: number[] = [];
    const heads: HeadRow[] = [];
    const namingRows = new Set<number>();
    let eraAbove = -1;
    // Lists repeat a text down a column: it is looked up once.
    const above: string[] = [];
    const signsAbove: number[] = [];
    this.sheet.rows.forEach((cells, row) => {
      let years = eraAbove === row - 1 ? 2 : 0;
      const cols: number[] = [];
      cells?.forEach((cell, col) => {
        const value = cell?.value;
        if (typeof value === "number" && yearNumber(value)) {
          years += 1;
          cols.push(col);
        }
        if (typeof value !== "string") return;
        if (value.length > LONGEST_LABEL) {
          namingRows.add(row);
          return;
        }
        if (above[col] !== value) {
          above[col] = value;
          signsAbove[col] = this.signsOf(value);
        }
        const signs = signsAbove[col]!;
        if (signs === 0) return;
        if (signs & YEAR) years += 1;
        if (signs & ERA) eraAbove = row;
        if (signs & HEAD) cols.push(col);
        if (signs & ROW) namingRows.add(row);
        const label = signs & LABEL ? textCell(value, row, col) : undefined;
        if (label) labels.push(label);
      });
      if (years >= 2) yearRows.push(row);
      if (cols.length > 0) heads.push({ row, cols });
    });
    return { labels, yearRows, heads, namingRows };
  }
}

/** Texts and labels of a sheet without what stands in some areas. */
export class FreeText implements TextRows {
  readonly labels: readonly TextCell[];

  constructor(
    private readonly whole: SheetText,
    private readonly taken: readonly Range[],
  ) {
    this.labels = whole.labels.filter((cell) => this.isFree(cell));
  }

  get(row: number): readonly TextCell[] | undefined {
    const free = this.whole.get(row)?.filter((cell) => this.isFree(cell)) ?? [];
    return free.length > 0 ? free : undefined;
  }

  private isFree(cell: TextCell): boolean {
    return !this.taken.some((area) => contains(area, cell));
  }
}

function textCell(text: string, row: number, col: number): TextCell | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const { base, unit } = labelParts(text);
  if (unit) return { row, col, text, base, unit };
  return base === "" ? undefined : { row, col, text, base };
}

/** The texts of a sheet for who only looks at single rows. */
export function textRows(sheet: Sheet): TextRows {
  return new SheetText(sheet, () => 0);
}

/** The unit of a cell that holds nothing else, in brackets or not: (kW), kWh/年. */
export function unitAlone(cell: TextCell): Unit | undefined {
  return cell.base === "" ? cell.unit : parseUnit(cell.text);
}
