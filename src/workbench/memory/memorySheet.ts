import type { Range } from "../../core/grid/address";
import type { Axis, CellStyle, CellWrite, HostCell, Visibility } from "../hostWorkbook";
import { boundingRect, intersection } from "../richapi/rangeState";
import { shift } from "../richapi/references";

const NO_STYLE: CellStyle = { fill: "", color: "#000000", bold: false, italic: false, wrap: false, horizontal: "General" };

/** One sheet held in maps; rows[row][col] by index, holes are blank. */
export class MemorySheet {
  visibility: Visibility = "Visible";
  protected = false;
  filter: { range: Range; hidesRows: boolean } | undefined;
  merges: Range[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private rows: (HostCell | undefined)[][] = [];
  private unlocked: Range[] = [];
  private readonly styles: { range: Range; style: Partial<CellStyle> }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): HostCell | undefined {
    return this.rows[row]?.[col];
  }

  put(row: number, col: number, cell: HostCell | undefined): void {
    (this.rows[row] ??= [])[col] = cell;
  }

  /** Stores one write; a new content drops the old result. */
  apply(write: CellWrite): void {
    const old = this.cell(write.row, write.col);
    const format = write.format ?? old?.format;
    const shown = format === undefined || format === "General" ? {} : { format };
    this.put(write.row, write.col, write.content ? { ...contentOf(write.content), ...shown } : { ...keep(old), ...shown });
  }

  read(range: Range): (HostCell | undefined)[][] {
    const result: (HostCell | undefined)[][] = [];
    for (let row = range.top; row <= range.bottom; row++) result.push(this.rows[row]?.slice(range.left, range.right + 1) ?? []);
    return result;
  }

  used(valuesOnly: boolean): Range | undefined {
    let found: Range | undefined;
    this.forEach((row, col, cell) => {
      const blank = cell.value === null && cell.formula === undefined;
      if (blank && (valuesOnly || cell.format === undefined)) return;
      found = found
        ? { top: Math.min(found.top, row), left: Math.min(found.left, col), bottom: row, right: Math.max(found.right, col) }
        : { top: row, bottom: row, left: col, right: col };
    });
    return valuesOnly ? found : this.unlocked.reduce((all, area) => (all ? boundingRect(all, area) : area), found);
  }

  forEach(visit: (row: number, col: number, cell: HostCell) => void): void {
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, col) => {
        if (cell) visit(row, col, cell);
      });
    });
  }

  isLocked(row: number, col: number): boolean {
    return !this.unlocked.some((area) => row >= area.top && row <= area.bottom && col >= area.left && col <= area.right);
  }

  setLocked(range: Range, locked: boolean): void {
    if (!locked) this.unlocked.push(range);
    else this.unlocked = this.unlocked.flatMap((area) => subtract(area, range));
  }

  style(row: number, col: number): CellStyle {
    const here = { top: row, bottom: row, left: col, right: col };
    return this.styles.reduce((style, each) => (intersection(each.range, here) ? { ...style, ...each.style } : style), NO_STYLE);
  }

  setStyle(range: Range, style: Partial<CellStyle>): void {
    this.styles.push({ range, style });
  }

  /** Merges a rectangle; only its top-left cell keeps its content. */
  merge(range: Range): void {
    this.merges.push(range);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let col = range.left; col <= range.right; col++) {
        if ((row > range.top || col > range.left) && this.cell(row, col)) this.apply({ row, col, content: { kind: "blank" } });
      }
    }
  }

  /** Rows or columns in (count > 0) or out (count < 0). Formula texts are left as they are. */
  move(axis: Axis, at: number, count: number): void {
    const cut = <V>(list: V[]) => (count > 0 ? list.splice(at, 0, ...new Array<V>(count)) : list.splice(at, -count));
    if (axis === "row") {
      if (at < this.rows.length) cut(this.rows);
      this.rows = Array.from(this.rows, (row) => row ?? []);
    } else {
      for (const row of this.rows) if (row && at < row.length) cut(row);
    }
    const move = (range: Range) => shift(range, axis, at, count);
    this.merges = this.merges.flatMap((range) => move(range) ?? []);
    this.unlocked = this.unlocked.flatMap((range) => move(range) ?? []);
  }
}

function contentOf(content: NonNullable<CellWrite["content"]>): HostCell {
  if (content.kind === "blank") return { value: null };
  if (content.kind === "formula") return { value: null, formula: content.formula };
  return { value: content.value, ...(content.isError ? { isError: true } : {}) };
}

function keep(old: HostCell | undefined): HostCell {
  if (!old) return { value: null };
  const { value, formula, isError } = old;
  return { value, ...(formula === undefined ? {} : { formula }), ...(isError ? { isError } : {}) };
}

/** What is left of a rectangle without another: up to four rectangles. */
function subtract(area: Range, hole: Range): Range[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
  ].filter((part) => part.bottom >= part.top && part.right >= part.left);
}
