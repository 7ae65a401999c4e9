import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { numberInText } from "./textNumber";

/** Whether a comma is followed by other than three digits; 1662,043 only leaves one out, and its size is not in doubt. */
function isMisgrouped(text: string): boolean {
  return /[,，](?![\d０-９]{3}(?![\d０-９]))/.test(text);
}

/** comma groups of other than three digits: a digit may be missing or too many. */
export const commaPlacement: Rule = {
  id: "A-03",
  severity: "warning",
  title: "桁区切りの位置",
  why: "桁区切りの位置が違う数値は、桁が抜けたり増えたりしていることがあります。",
  how: "元の資料で桁を確認し、入れ直します。",
  source: "rules.md A-03（公表資料）",
  // Such a figure is a text as well: one cause.
  before: ["A-02"],
  messages: { odd: "桁区切りの位置が通常と違います（{text}）。桁落ち・桁あふれを確認してください。" },
  *checkTable(view) {
    for (const { row, column } of view.cells.textsForNumbers()) {
      const reading = numberInText(view, row, column);
      const cell = reading && view.address(row, column.id);
      const text = String(view.raw(row, column.id).value);
      if (!cell || !reading.oddities.includes("commaPlacement") || !isMisgrouped(text)) continue;
      yield { message: "odd", data: { text: quoted(text) }, cell, view, row, column: column.id, actual: text };
    }
  },
};
