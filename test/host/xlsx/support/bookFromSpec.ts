import { a1, parseA1, parseRange } from "../../../../src/core/grid/address";
import { encodeXstring, escapeXml } from "../../../../src/host/xlsx/xml/text";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../../contract/workbookSpec";
import { cellSpec } from "../../../contract/workbookSpec";
import { handMade, stylesXml } from "./handMade";

/** The described workbook as an .xlsx file. */
export function bookFromSpec({ sheets }: WorkbookSpec): Uint8Array {
  const styles = new StyleList();
  const parts = sheets.map((sheet) => [sheet.name, sheetXml(sheet, styles)] as const);
  return handMade({
    sheets: Object.fromEntries(parts),
    hidden: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    styles: styles.xml(),
  });
}

/** Cell styles in use: number format and locking, by style index. */
class StyleList {
  private readonly formats: string[] = [];
  private readonly xfs = ['<xf numFmtId="0"/>'];

  index(format: string | undefined, unlocked: boolean): number {
    const id = format === undefined || format === "General" ? 0 : 200 + this.place(this.formats, format);
    return this.place(this.xfs, unlocked ? `<xf numFmtId="${id}"><protection locked="0"/></xf>` : `<xf numFmtId="${id}"/>`);
  }

  xml(): string {
    const formats = this.formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escapeXml(code)}"/>`).join("");
    return stylesXml(this.xfs, formats === "" ? "" : `<numFmts count="${this.formats.length}">${formats}</numFmts>`);
  }

  private place(list: string[], item: string): number {
    const at = list.indexOf(item);
    return at < 0 ? list.push(item) - 1 : at;
  }
}

function sheetXml(sheet: SheetSpec, styles: StyleList): string {
  const cells = new Map<string, CellSpec>(Object.entries(sheet.cells));
  const unlocked = new Set((sheet.unlocked ?? []).flatMap(cellsOf));
  for (const name of unlocked) if (!cells.has(name)) cells.set(name, {});
  const rows = new Map<number, { readonly col: number; readonly xml: string }[]>();
  for (const [name, cell] of cells) {
    const { row, col } = parseA1(name)!;
    const style = styles.index(cellSpec(cell).format, unlocked.has(name));
    rows.set(row, [...(rows.get(row) ?? []), { col, xml: cellXml(name, style, cell) }]);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, line]) =>
        `<row r="${row + 1}">${line
          .sort((a, b) => a.col - b.col)
          .map(({ xml }) => xml)
          .join("")}</row>`,
    );
  const protection = sheet.protected ? '<sheetProtection sheet="1"/>' : "";
  const merges = sheet.merges ? `<mergeCells>${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : "";
  return `<sheetData>${data.join("")}</sheetData>${protection}${merges}`;
}

function cellXml(name: string, style: number, cell: CellSpec): string {
  const { value, formula, error } = cellSpec(cell);
  const f = formula === undefined ? "" : `<f>${encodeXstring(formula.slice(1))}</f>`;
  const tag = (type: string, body: string) => `<c r="${name}" s="${style}"${type}>${f}${body}</c>`;
  if (error !== undefined) return tag(' t="e"', `<v>${error}</v>`);
  if (value === undefined) return tag("", "");
  if (typeof value === "number") return tag("", `<v>${value}</v>`);
  if (typeof value === "boolean") return tag(' t="b"', `<v>${value ? 1 : 0}</v>`);
  return formula === undefined
    ? tag(' t="inlineStr"', `<is><t xml:space="preserve">${encodeXstring(value)}</t></is>`)
    : tag(' t="str"', `<v>${encodeXstring(value)}</v>`);
}

function cellsOf(area: string): string[] {
  const { top, left, bottom, right } = parseRange(area)!;
  const names = [];
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) names.push(a1({ row, col }));
  return names;
}
