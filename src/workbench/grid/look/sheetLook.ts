import type { Range } from "../../../core/grid/address";
import { parseA1, parseRange } from "../../../core/grid/address";
import type { Package } from "../../../host/xlsx/package/package";
import { isOn } from "../../../host/xlsx/package/workbook";
import { MAX_COLUMNS } from "../../../host/xlsx/limits";
import { columnOf, rowIndex } from "../../../host/xlsx/read/position";
import { XmlScanner } from "../../../host/xlsx/xml/scanner";
import { readColor } from "./color";
import type { Validation } from "./validations";
import { readValidations } from "./validations";

/** Size, style index and visibility of a row or column, where the file says something. */
export interface BandLook {
  /** Rows: points. Columns: characters of the default font. */
  readonly size?: number;
  readonly style?: number;
  readonly hidden: boolean;
}

/** Everything of a worksheet that is seen but is no cell content. */
export interface SheetLook {
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
  readonly columns: readonly (BandLook & { readonly first: number; readonly last: number })[];
  readonly rows: ReadonlyMap<number, BandLook>;
  /** Style index of every cell the file names, by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Frozen rows and columns, counted from the top left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColor?: string;
  readonly validations: readonly Validation[];
  readonly autoFilter?: Range;
}

/** Reads the look of one worksheet part; `theme` are the workbook's theme colours. */
export function readSheetLook(pack: Package, part: string, theme: readonly string[]): SheetLook {
  const xml = new XmlScanner(pack.text(part), part);
  const columns: (BandLook & { first: number; last: number })[] = [];
  const rows = new Map<number, BandLook>();
  const cells = new Map<number, Map<number, number>>();
  const look: { -readonly [K in keyof SheetLook]: SheetLook[K] } = {
    columns,
    rows,
    cells,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    validations: [],
  };
  while (xml.next()) {
    if (xml.closing) continue;
    switch (xml.name) {
      case "tabColor":
        assign(look, "tabColor", readColor(xml, theme));
        break;
      case "sheetView":
        look.gridLines = xml.attr("showGridLines") === undefined || isOn(xml.attr("showGridLines"));
        break;
      case "pane":
        look.frozen = frozenOf(xml);
        break;
      case "sheetFormatPr":
        assign(look, "defaultWidth", number(xml.attr("defaultColWidth")));
        assign(look, "defaultHeight", number(xml.attr("defaultRowHeight")));
        break;
      case "col":
        columns.push({
          first: Number(xml.attr("min")) - 1,
          last: Math.min(Number(xml.attr("max")), MAX_COLUMNS) - 1,
          ...band(xml, "width", "style"),
        });
        break;
      case "sheetData":
        readCells(xml, rows, cells, part);
        break;
      case "autoFilter":
        assign(look, "autoFilter", parseRange(xml.attr("ref") ?? ""));
        xml.skip();
        break;
      case "dataValidations":
        look.validations = [...look.validations, ...readValidations(xml)];
        break;
    }
  }
  return look;
}

/** Rows of <sheetData> with the style index of their cells; contents are the reader's business. */
function readCells(xml: XmlScanner, rows: Map<number, BandLook>, cells: Map<number, Map<number, number>>, part: string): void {
  if (xml.selfClosing) return;
  const { depth } = xml;
  let [row, col] = [-1, -1];
  let line = new Map<number, number>();
  while (xml.next() && xml.depth > depth) {
    if (xml.closing) continue;
    if (xml.name === "row") {
      row = rowIndex(xml.attr("r"), row, part);
      col = -1;
      cells.set(row, (line = new Map<number, number>()));
      rows.set(row, band(xml, "ht", "s"));
    } else if (xml.name === "c" && xml.depth === depth + 2) {
      col = columnOf(xml.attr("r"), col, row, part);
      line.set(col, Number(xml.attr("s") ?? 0));
    }
  }
}

function band(xml: XmlScanner, sizeName: string, styleName: string): BandLook {
  const size = number(xml.attr(sizeName));
  const style = number(xml.attr(styleName));
  return { hidden: isOn(xml.attr("hidden")), ...(size === undefined ? {} : { size }), ...(style === undefined ? {} : { style }) };
}

/** Frozen panes only; a split that is not frozen is left out. */
function frozenOf(xml: XmlScanner): { rows: number; columns: number } {
  const state = xml.attr("state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  const corner = parseA1(xml.attr("topLeftCell") ?? "");
  const count = (value: string | undefined, fallback: number | undefined) =>
    Number(value ?? 0) || (value === undefined ? 0 : (fallback ?? 0));
  return { rows: count(xml.attr("ySplit"), corner?.row), columns: count(xml.attr("xSplit"), corner?.col) };
}

function number(value: string | undefined): number | undefined {
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function assign<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}
