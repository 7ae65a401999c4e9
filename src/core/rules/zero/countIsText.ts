import { quoted } from "../../text/ja";
import type { Report, Rule } from "../rule";

/** Tables whose columns 数量, 件数 and 対象施設数 hold numbers, with or without a counter. */
const TABLES = /^R-zero\.demand$|^R-consent$|^P-4\.2\./;

/** C-18: a column of counts holds words. */
export const countIsText: Rule = {
  id: "C-18",
  severity: "error",
  title: "件数欄の文字",
  why: "件数は、合意形成や省エネの件数と照らし合わせるための数値です。",
  how: "件数を数値で入れます。",
  source: "seed:001 L73",
  messages: {
    text: "件数欄に文字が入っています（現在：「{text}」）。数値で入力してください。",
    column: "件数欄に文字が入っています（{rows}行とも。現在：「{text}」など）。数値で入力してください。",
  },
  *checkTable(view): Generator<Report> {
    if (!TABLES.test(view.table.id)) return;
    for (const column of view.table.columns.filter((found) => found.form.count)) {
      const texts = view.rows.flatMap((row) => {
        const cell = view.address(row, column.id);
        const reading = view.reading(row, column.id);
        return row.kind === "leaf" && cell && reading.kind === "text" ? [{ row, cell, text: reading.text }] : [];
      });
      const [first] = texts;
      if (!first) continue;
      const numbers = view.rows.some((row) => row.kind === "leaf" && view.hasNumber(row, column.id));
      // A column without any number was filled with something else: one mistake, not one a row.
      if (texts.length > 1 && !numbers) {
        const cells = texts.map(({ cell }) => cell);
        yield {
          message: "column",
          data: { text: quoted(first.text), rows: texts.length },
          cell: first.cell,
          cells,
          view,
          row: first.row,
          column: column.id,
          actual: first.text,
        };
        continue;
      }
      for (const { row, cell, text } of texts)
        yield { message: "text", data: { text: quoted(text) }, cell, view, row, column: column.id, actual: text };
    }
  },
};
