import { readText } from "../../cell/reading";
import { cellAt } from "../../grid/snapshot";
import { placeIn } from "../../locate/located";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";

/** Rows from the lowest to the highest. */
function range(bottom: number, top: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => bottom - index);
}

/** an official label was changed. Decided only where one label stands in the place of the one that is missing (locate/renamed.ts). */
export const changedHeader: Rule = {
  id: "A-05",
  severity: "error",
  title: "様式の見出しの変更",
  why: "様式の項目・表は変更・削除できません。見出しが変わると、集計や転記の対象から外れます。",
  how: "見出しを様式のとおりに戻します。",
  source: "様式1 L14",
  messages: { changed: "様式の見出し「{official}」が「{text}」になっています。様式の項目は変更できません。" },
  *checkTable(view) {
    const { table, sheet } = view;
    const { top, bottom, left, right } = table.header;
    const lines = table.turned ? range(right, left) : range(bottom, top);
    for (const { col, form } of table.columns.filter(({ renamed }) => renamed)) {
      const line = lines.find((own) => readText(cellAt(sheet, placeIn(table, own, col))) !== "") ?? lines[0]!;
      const place = placeIn(table, line, col);
      const text = readText(cellAt(sheet, place));
      const official = form.labels[0] ?? "";
      yield {
        message: "changed",
        data: { official, text: quoted(text) },
        cell: { sheet: table.sheet, ...place },
        view,
        actual: text,
        expected: official,
      };
    }
  },
};
