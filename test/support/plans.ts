import { takasagoSheets } from "../fixtures/takasago";
import { place } from "../fixtures/plan";
import type { Rows, SheetPlan } from "../fixtures/plan";
import { cellContent, LEFT, UP } from "../fixtures/printed";
import type { Cell, Sheet } from "../../src/core/grid/snapshot";

function cellOf(printed: string): Cell | undefined {
  if (printed === LEFT || printed === UP) return undefined;
  const { value, numFmt } = cellContent(printed);
  return value === null ? undefined : { value, ...(numFmt ? { format: numFmt } : {}) };
}

/** A planned sheet without going through a file; merged areas hold their value at the top left only, as from a host. */
export function sheetOfPlan(plan: SheetPlan): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const { block, row, column } of place(plan)) {
    block.rows.forEach((cells, r) => {
      const at = row - 1 + r;
      rows[at] ??= [];
      cells.forEach((printed, c) => {
        rows[at]![column - 1 + c] = cellOf(printed);
      });
    });
  }
  return { name: plan.name, hidden: false, protected: false, rows };
}

/** Cells of a printed table. */
export function tableCells(rows: Rows): (Cell | undefined)[][] {
  return rows.map((row) => row.map(cellOf));
}

/** The sheets of the Takasago plan. */
export function takasago(): Sheet[] {
  return takasagoSheets.map(sheetOfPlan);
}

export type Change = (sheet: Sheet) => Sheet;

function dense(rows: Sheet["rows"]): (Cell | undefined)[][] {
  return Array.from({ length: rows.length }, (_, row) => Array.from({ length: rows[row]?.length ?? 0 }, (_unused, col) => rows[row]![col]));
}

/** Moves everything down and right. */
export const moved =
  (down: number, right: number): Change =>
  (sheet) => ({
    ...sheet,
    rows: [...Array.from({ length: down }, () => []), ...dense(sheet.rows).map((row) => [...Array<undefined>(right), ...row])],
  });

/** Puts a blank column in before every column from `from` on that `wanted` names. */
export const blankColumnAt =
  (...cols: readonly number[]): Change =>
  (sheet) => ({
    ...sheet,
    rows: dense(sheet.rows).map((row) => row.flatMap((cell, col) => (cols.includes(col) ? [undefined, cell] : [cell]))),
  });

/** Another name for the sheet. */
export const renamed =
  (name: (old: string) => string): Change =>
  (sheet) => ({ ...sheet, name: name(sheet.name) });

/** Changes every text. */
export const texts =
  (change: (text: string) => string): Change =>
  (sheet) => ({
    ...sheet,
    rows: dense(sheet.rows).map((row) =>
      row.map((cell) => (cell && typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell)),
    ),
  });

/** Half-width letters, digits and brackets as full-width ones. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** One cell changed, by sheet, row and column (zero-based). */
export const cellAt =
  (name: string, row: number, col: number, value: Cell["value"]): Change =>
  (sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = dense(sheet.rows);
    while ((rows[row]?.length ?? 0) <= col) (rows[row] ??= []).push(undefined);
    const old = rows[row]![col];
    rows[row]![col] = { ...(old?.format ? { format: old.format } : {}), value };
    return { ...sheet, rows };
  };
