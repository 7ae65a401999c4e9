import type ExcelJS from "exceljs";
import { columnName } from "../../../core/grid/address";

/** Excel's limit for a list typed into a validation. */
const LONGEST = 250;
const NAME = "選択肢";

/** Validation lists of a workbook; those too long for a cell stand on a hidden sheet. */
export class ChoiceLists {
  private readonly long: (readonly string[])[] = [];

  /** Offers the choices in a cell. */
  offer(cell: ExcelJS.Cell, choices: readonly string[]): void {
    cell.dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [this.source(choices)],
      showErrorMessage: true,
      errorTitle: "選択肢",
      error: "一覧から選択してください。",
    };
  }

  private source(choices: readonly string[]): string {
    const text = choices.join(",");
    if (text.length <= LONGEST) return `"${text}"`;
    let index = this.long.findIndex((known) => known.join() === text);
    if (index < 0) index = this.long.push(choices) - 1;
    const col = columnName(index);
    return `${NAME}!$${col}$1:$${col}$${choices.length}`;
  }

  /** Writes the hidden sheet, when it is needed. */
  write(book: ExcelJS.Workbook): void {
    if (this.long.length === 0) return;
    const sheet = book.addWorksheet(NAME, { state: "hidden" });
    this.long.forEach((choices, index) => choices.forEach((choice, row) => (sheet.getCell(row + 1, index + 1).value = choice)));
  }
}
