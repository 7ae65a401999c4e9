import type { Cell } from "../../../core/grid/snapshot";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { isOn } from "../package/workbook";
import type { XmlScanner } from "../xml/scanner";
import type { StoredValue, ValueContext } from "./cellValue";
import { cellValue } from "./cellValue";
import { SheetFormulas, readFormula } from "./formulas";
import { columnOf, inGrid, rowIndex } from "./position";
import { readRichText } from "./richText";
import type { CellStyles } from "./styles";

/** The contents of <sheetData>. */
export interface SheetCells {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
  /** Style index by row * MAX_COLUMNS + col, for explicit cells; filled only when asked for. */
  readonly cellStyles: Map<number, number>;
  readonly rowStyles: Map<number, number>;
}

export interface CellsContext extends ValueContext {
  readonly styles: CellStyles;
  readonly part: string;
  /** Whether the styles of cells are wanted (only protected sheets need them). */
  readonly keepStyles: boolean;
}

/** Reads the <sheetData> element the scanner stands on. */
export function readSheetData(xml: XmlScanner, context: CellsContext): SheetCells {
  const cells: SheetCells = { rows: [], hiddenRows: new Set(), cellStyles: new Map(), rowStyles: new Map() };
  if (xml.selfClosing) return cells;
  const formulas = new SheetFormulas();
  const depth = xml.depth + 1;
  let row = -1;
  while (xml.next() && xml.depth >= depth) {
    if (xml.closing || xml.name !== "row") continue;
    row = rowIndex(xml.attr("r"), row, context.part);
    if (row >= MAX_ROWS) {
      xml.skip();
      continue;
    }
    if (isOn(xml.attr("hidden"))) cells.hiddenRows.add(row);
    if (context.keepStyles && isOn(xml.attr("customFormat"))) cells.rowStyles.set(row, Number(xml.attr("s") ?? 0));
    if (!xml.selfClosing) readRow(xml, row, cells, formulas, context);
  }
  spreadFormulas(cells.rows, formulas);
  return cells;
}

function readRow(xml: XmlScanner, row: number, cells: SheetCells, formulas: SheetFormulas, context: CellsContext): void {
  const depth = xml.depth + 1;
  let col = -1;
  let line: (Cell | undefined)[] | undefined;
  while (xml.next() && xml.depth >= depth) {
    if (xml.closing || xml.name !== "c") continue;
    col = columnOf(xml.attr("r"), col, row, context.part);
    const style = Number(xml.attr("s") ?? 0);
    if (context.keepStyles) cells.cellStyles.set(row * MAX_COLUMNS + col, style);
    const cell = readCell(xml, row, col, context.styles.formats[style], formulas, context);
    if (!cell || !inGrid(row, col)) continue;
    line ??= cells.rows[row] ??= [];
    line[col] = cell;
  }
}

function readCell(
  xml: XmlScanner,
  row: number,
  col: number,
  format: string | undefined,
  formulas: SheetFormulas,
  context: CellsContext,
): Cell | undefined {
  const type = xml.attr("t");
  let raw: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  if (!xml.selfClosing) {
    const depth = xml.depth + 1;
    while (xml.next() && xml.depth >= depth) {
      if (xml.closing) continue;
      if (xml.name === "v") raw = xml.content();
      else if (xml.name === "f") formula = formulas.formulaAt(row, col, readFormula(xml));
      else if (xml.name === "is") inline = readRichText(xml);
      else xml.skip();
    }
  }
  const stored: StoredValue = type === "inlineStr" && inline !== undefined ? { value: inline } : cellValue(type, raw, context);
  return makeCell(stored, formula, format);
}

/** A cell without absent fields; undefined for a plain blank one. */
function makeCell(stored: StoredValue, formula: string | undefined, format: string | undefined): Cell | undefined {
  if (formula === undefined && format === undefined) return stored.value === null && stored.error === undefined ? undefined : stored;
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { value: stored.value };
  if (stored.error !== undefined) cell.error = stored.error;
  if (formula !== undefined) cell.formula = formula;
  if (format !== undefined) cell.format = format;
  return cell;
}

/** Formulas that are stored away from their cell: every existing cell of an array formula or data table shows that of the block. */
function spreadFormulas(rows: (Cell | undefined)[][], formulas: SheetFormulas): void {
  for (const { row, col, formula } of formulas.late()) {
    const line = (rows[row] ??= []);
    line[col] = { value: null, ...line[col], formula };
  }
  for (const { range, formula } of formulas.blocks) {
    for (let row = range.top; row <= Math.min(range.bottom, rows.length - 1); row++) {
      const line = rows[row] ?? [];
      for (let col = range.left; col <= Math.min(range.right, line.length - 1); col++) {
        if (line[col]?.formula === undefined) line[col] = { value: null, ...line[col], formula };
      }
    }
  }
}
