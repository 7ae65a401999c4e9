import type { CellInput } from "../../../core/edit/cellEdit";
import type { Range } from "../../../core/grid/address";
import { a1, rangeA1 } from "../../../core/grid/address";
import { shifter } from "../formula/shift";
import { retag, opened } from "../xml/retag";
import type { Splice } from "../xml/splice";
import { splice } from "../xml/splice";
import { encodeXstring } from "../xml/text";
import { cellXml } from "./cellXml";
import type { CellSpan, ElementSpan, RowSpan, SheetIndex } from "./sheetIndex";

/** One cell to write, zero-based. */
export interface CellPatch {
  readonly row: number;
  readonly col: number;
  readonly input: CellInput;
  /** Number format code to set, when the present one would hide the value. */
  readonly format?: string;
}

/** Gives the style index for a number format on top of a style; adds it to the workbook when it is new. */
export type StyleFor = (base: number, format: string) => number;

export interface PatchedSheet {
  readonly text: string;
  /** Whether a cell became or ceased to be a formula. */
  readonly formulasMoved: boolean;
}

/** The sheet's XML with these cells written; everything else keeps its bytes. At most one patch a cell. */
export function patchSheet(index: SheetIndex, patches: readonly CellPatch[], styleFor: StyleFor): PatchedSheet {
  const written = new Set(patches.map((patch) => a1(patch)));
  const splices = [...rehomeShared(index, written)];
  let formulasMoved = false;
  const byRow = new Map<number, CellPatch[]>();
  for (const patch of patches) byRow.set(patch.row, [...(byRow.get(patch.row) ?? []), patch]);
  const rowSpans = new Map(index.rows.map((row) => [row.row, row]));
  const added: CellPatch[] = [];
  const newRows: { readonly row: number; readonly xml: string }[] = [];
  for (const [row, cells] of [...byRow].sort((a, b) => a[0] - b[0])) {
    const span = rowSpans.get(row);
    const columns = new Map(span?.cells.map((cell) => [cell.col, cell]));
    const fresh = cells.filter((patch) => !columns.has(patch.col) && (patch.input.kind !== "blank" || patch.format !== undefined));
    fresh.sort((a, b) => a.col - b.col);
    added.push(...fresh);
    for (const patch of cells) {
      const cell = columns.get(patch.col);
      formulasMoved ||= (cell?.hasFormula ?? false) !== (patch.input.kind === "formula");
      if (cell) splices.push(rewrite(index, cell, patch, styleFor));
    }
    const inserted = fresh.map((patch) => ({ col: patch.col, xml: newCell(index, span, patch, styleFor) }));
    if (inserted.length === 0) continue;
    if (span) splices.push(...insertCells(index, span, inserted));
    else newRows.push({ row, xml: `<${index.prefix}row r="${row + 1}">${inserted.map(({ xml }) => xml).join("")}</${index.prefix}row>` });
  }
  splices.push(...insertRows(index, newRows), ...grownDimension(index, added));
  return { text: splice(index.text, splices), formulasMoved };
}

function rewrite(index: SheetIndex, cell: CellSpan, patch: CellPatch, styleFor: StyleFor): Splice {
  const tag = index.text.slice(cell.start, cell.tagEnd);
  const style = patch.format === undefined ? undefined : styleFor(cell.style, patch.format);
  return { start: cell.start, end: cell.end, text: cellXml(tag, index.prefix, patch.input, style) };
}

/** A cell that did not exist takes the style of its row, then of its column, as Excel does when one types into it. */
function newCell(index: SheetIndex, row: RowSpan | undefined, patch: CellPatch, styleFor: StyleFor): string {
  const base = row?.style ?? index.columnStyles.find(({ first, last }) => patch.col >= first && patch.col <= last)?.style ?? 0;
  const style = patch.format === undefined ? base : styleFor(base, patch.format);
  return cellXml(`<${index.prefix}c r="${a1(patch)}"/>`, index.prefix, patch.input, style === 0 ? undefined : style);
}

function insertCells(index: SheetIndex, row: RowSpan, inserted: readonly { readonly col: number; readonly xml: string }[]): Splice[] {
  const tag = index.text.slice(row.start, row.tagEnd);
  const widened = widenSpans(tag, inserted[0]!.col, inserted[inserted.length - 1]!.col);
  if (row.selfClosing) {
    const content = inserted.map(({ xml }) => xml).join("");
    return [{ start: row.start, end: row.end, text: `${opened(widened)}${content}</${index.prefix}row>` }];
  }
  const cells = inserted.map(({ col, xml }) => {
    const at = placeBefore(row, row.cells, (cell) => cell.col > col);
    return { start: at, end: at, text: xml };
  });
  return widened === tag ? cells : [{ start: row.start, end: row.tagEnd, text: widened }, ...cells];
}

function insertRows(index: SheetIndex, rows: readonly { readonly row: number; readonly xml: string }[]): Splice[] {
  const { data, prefix, text } = index;
  if (rows.length === 0) return [];
  if (data.selfClosing) {
    const content = rows.map(({ xml }) => xml).join("");
    return [{ start: data.start, end: data.end, text: `${opened(text.slice(data.start, data.tagEnd))}${content}</${prefix}sheetData>` }];
  }
  return rows.map(({ row, xml }) => {
    const at = placeBefore(data, index.rows, (span) => span.row > row);
    return { start: at, end: at, text: xml };
  });
}

/** Offset before the first child that comes later; else after the last child. */
function placeBefore<T extends ElementSpan>(parent: ElementSpan, children: readonly T[], isLater: (child: T) => boolean): number {
  return children.find(isLater)?.start ?? children[children.length - 1]?.end ?? parent.tagEnd;
}

/** The row's spans hint (1-based first:last) must not be narrower than its cells. */
function widenSpans(tag: string, first: number, last: number): string {
  const hint = /\bspans=["'](\d+):(\d+)["']/.exec(tag);
  if (!hint) return tag;
  return retag(tag, { spans: `${Math.min(Number(hint[1]), first + 1)}:${Math.max(Number(hint[2]), last + 1)}` });
}

function grownDimension({ dimension }: SheetIndex, added: readonly CellPatch[]): Splice[] {
  if (!dimension || added.length === 0) return [];
  const grow = ({ top, left, bottom, right }: Range, { row, col }: CellPatch): Range => ({
    top: Math.min(top, row),
    left: Math.min(left, col),
    bottom: Math.max(bottom, row),
    right: Math.max(right, col),
  });
  const before = rangeA1(dimension.range);
  const after = rangeA1(added.reduce(grow, dimension.range));
  return before === after ? [] : [{ start: dimension.span.valueStart, end: dimension.span.valueEnd, text: after }];
}

/** When the cell that holds a shared formula is overwritten, each cell that follows it gets the formula written out. */
function* rehomeShared(index: SheetIndex, written: ReadonlySet<string>): Generator<Splice> {
  for (const group of index.groups) {
    if (!written.has(a1(group))) continue;
    const formulaAt = shifter(group.text);
    for (const { row, col, formula } of group.members) {
      if (written.has(a1({ row, col }))) continue;
      const tag = opened(retag(index.text.slice(formula.start, formula.tagEnd), { t: undefined, si: undefined, ref: undefined }));
      const text = encodeXstring(formulaAt(row - group.row, col - group.col));
      yield { start: formula.start, end: formula.end, text: `${tag}${text}</${index.prefix}f>` };
    }
  }
}
