import type {
  IColumnData,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  ICellData,
  IRowData,
  IStyleData,
  IWorksheetData,
} from "@univerjs/core";
import type { Cell, Sheet } from "../../core/grid/snapshot";
import { isErrorText } from "./cellModel";
import type { SheetLook } from "./look/sheetLook";
import { PIXELS_PER_POINT, textHeight } from "./rowHeight";
import { BooleanNumber, CellValueType } from "./univerValues";

/** Rows and columns left free below and right of what the file holds; Univer knows no cells beyond its counts. */
const SLACK_ROWS = 100;
const SLACK_COLUMNS = 12;
const LEAST = { rows: 200, columns: 30 };
const DEFAULT_POINTS = 18.75; // 游ゴシック 11

/** What the sheets of one workbook have in common. */
export interface SheetStyles {
  /** Id in the workbook's style table of a file's style index; undefined for the default style. */
  readonly styleId: (index: number | undefined) => string | undefined;
  readonly styles: Readonly<Record<string, IStyleData>>;
  /** Width of one digit of the default font, in pixels: what column widths are counted in. */
  readonly digitWidth: number;
}

/** One sheet as Univer wants it. */
export function sheetData(id: string, sheet: Sheet, look: SheetLook, common: SheetStyles): Partial<IWorksheetData> {
  const size = extent(sheet, look);
  const columns = columnData(look, size.columns, common);
  const defaultColumnWidth =
    look.defaultWidth === undefined ? 8 * common.digitWidth + 8 : Math.round(look.defaultWidth * common.digitWidth);
  const widthOf = (col: number) => columns[col]?.w ?? defaultColumnWidth;
  const cells = cellData(sheet, look, common);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth,
    defaultRowHeight: Math.round((look.defaultHeight ?? DEFAULT_POINTS) * PIXELS_PER_POINT),
    cellData: cells,
    rowData: rowData(sheet, look, common, cells, widthOf),
    columnData: columns,
    mergeData: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    freeze: freezeOf(look),
    showGridlines: look.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
  };
}

/** A cell's content in Univer's terms: truth values are 0 and 1 of type BOOLEAN, errors are their text as STRING. */
export function contentData(cell: Cell): ICellData {
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  const { value } = cell;
  if (cell.error !== undefined) return { ...formula, v: cell.error, t: CellValueType.STRING };
  if (value === null) return formula;
  if (typeof value === "number") return { ...formula, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...formula, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...formula, v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function extent(sheet: Sheet, look: SheetLook): { rows: number; columns: number } {
  let rows = Math.max(sheet.rows.length, ...[...look.rows.keys()].map((row) => row + 1), LEAST.rows);
  let columns = LEAST.columns;
  for (const row of sheet.rows) columns = Math.max(columns, row?.length ?? 0);
  for (const line of look.cells.values()) for (const col of line.keys()) columns = Math.max(columns, col + 1);
  for (const merge of sheet.merges ?? []) [rows, columns] = [Math.max(rows, merge.bottom + 1), Math.max(columns, merge.right + 1)];
  return { rows: rows + SLACK_ROWS, columns: columns + SLACK_COLUMNS };
}

function cellData(sheet: Sheet, look: SheetLook, common: SheetStyles): IObjectMatrixPrimitiveType<ICellData> {
  const data: { [row: number]: { [col: number]: ICellData } } = {};
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) (data[r] ??= {})[c] = contentData(cell);
    });
  });
  for (const [r, line] of look.cells) {
    for (const [c, index] of line) {
      const s = common.styleId(index);
      if (s !== undefined) ((data[r] ??= {})[c] ??= {}).s = s;
    }
  }
  return data;
}

function columnData(look: SheetLook, count: number, common: SheetStyles): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: { [col: number]: Partial<IColumnData> } = {};
  for (const { first, last, size, hidden, style } of look.columns) {
    const s = common.styleId(style);
    for (let col = first; col <= Math.min(last, count - 1); col++) {
      data[col] = {
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        ...(size === undefined ? {} : { w: Math.max(1, Math.round(size * common.digitWidth)) }),
        ...(s === undefined ? {} : { s }),
      };
    }
  }
  return data;
}

function rowData(
  sheet: Sheet,
  look: SheetLook,
  common: SheetStyles,
  cells: IObjectMatrixPrimitiveType<ICellData>,
  widthOf: (col: number) => number,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const merged = new Map((sheet.merges ?? []).map((merge) => [`${merge.top},${merge.left}`, merge]));
  const least = Math.round((look.defaultHeight ?? DEFAULT_POINTS) * PIXELS_PER_POINT);
  const data: { [row: number]: Partial<IRowData> } = {};
  for (const [row, { size, hidden, style }] of look.rows) {
    const s = common.styleId(style);
    const h = size === undefined ? naturalHeight(row) : Math.round(size * PIXELS_PER_POINT);
    data[row] = { h, ia: BooleanNumber.FALSE, hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE, ...(s === undefined ? {} : { s }) };
  }
  return data;

  /** A row without a stored height is as high as its texts need; in merged areas Excel only minds the size of the font. */
  function naturalHeight(row: number): number {
    let height = least;
    for (const [col, cell] of Object.entries(cells[row] ?? {})) {
      const merge = merged.get(`${row},${col}`);
      if (typeof cell.v !== "string" || (merge && merge.bottom > merge.top)) continue;
      const style = typeof cell.s === "string" ? common.styles[cell.s] : undefined;
      height = Math.max(height, textHeight(merge ? "" : cell.v, style, widthOf(Number(col))));
    }
    return height;
  }
}

function freezeOf({ frozen: { rows, columns } }: SheetLook): IWorksheetData["freeze"] {
  if (rows === 0 && columns === 0) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}
