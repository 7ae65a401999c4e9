import type { CellEdit } from "../../../src/core/edit/cellEdit";
import type { MemoryWorkbookOptions } from "../../../src/workbench/memoryWorkbook";
import { MemoryWorkbook } from "../../../src/workbench/memoryWorkbook";

const COLUMNS = 12;

/** A workbook of tables like the official forms: a heading row, then rows of text, numbers and two computed columns. */
export function tables(sheets: number, rows: number, options: MemoryWorkbookOptions = {}): MemoryWorkbook {
  const book = new MemoryWorkbook(options);
  for (let n = 1; n <= sheets; n++) {
    const sheet = book.arrange(`第${n}表`);
    for (let col = 0; col < COLUMNS; col++) sheet.put(0, col, { value: `見出し${col}` });
    for (let row = 1; row <= rows; row++) {
      sheet.put(row, 0, { value: `取組の名称 ${row}` });
      for (let col = 1; col < COLUMNS - 2; col++) sheet.put(row, col, { value: row * 100 + col + 0.5, format: "#,##0.0" });
      sheet.put(row, COLUMNS - 2, { value: row, formula: `=SUM(B${row + 1}:J${row + 1})` });
      sheet.put(row, COLUMNS - 1, { value: 0 });
    }
  }
  return book;
}

/** A full recalculation: the last column of every row of every sheet. */
export function recalculation(sheets: number, rows: number): CellEdit[] {
  return Array.from({ length: sheets }, (_, n) => n + 1).flatMap((n) =>
    Array.from({ length: rows }, (_unused, index): CellEdit => ({
      sheet: `第${n}表`,
      row: index + 1,
      col: COLUMNS - 1,
      old: { value: 0 },
      new: { kind: "number", value: (index + 1) / 8 },
      why: "再計算",
    })),
  );
}
