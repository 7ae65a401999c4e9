import { readText } from "../../cell/reading";
import { textSign, textsWith } from "../../grid/textSigns";
import { quoted } from "../../text/ja";
import type { Report, Rule } from "../rule";
import type { Sheet } from "../../grid/snapshot";

const LABEL = /^\s*現\s*在(?:の?値)?\s*(?:[:：](.*))?$/s;
const PRESENT = textSign(/現/);
const DATED = /令和|平成|[RＲ]\s*[\d０-９]|20\d\d|２０[０-９]{2}|年/;
/** Cells beside or below a label that belong to it. */
const NEAR: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 0],
];

function undated(sheet: Sheet, row: number, col: number): string | undefined {
  const text = readText(sheet.rows[row]?.[col] ?? { value: null });
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const near = NEAR.map(([down, right]) => readText(sheet.rows[row + down]?.[col + right] ?? { value: null }));
  const value = [match[1] ?? "", ...near].find((other) => /[\d０-９]/.test(other));
  return value !== undefined && ![text, ...near].some((other) => DATED.test(other)) ? value : undefined;
}

/** H-06: a present value of a KPI without the date it is of. */
export const presentValue: Rule = {
  id: "H-06",
  severity: "info",
  title: "現在値の時点",
  why: "現在値は、いつの値かが分からないと目標と比べられません。",
  how: "現在（令和○年○月）のように、時点を書きます。",
  source: "様式1 1.3・1.4（現在（令和○年○月））",
  messages: { undated: "KPIの現在値（{value}）に時点がありません。「現在（令和7年4月）」のように書きます。" },
  checkSheet(sheet, context): Report[] {
    if (!context.holds("proposal") && !context.holds("progress")) return [];
    return textsWith(sheet, PRESENT).flatMap(({ row, col }) => {
      const value = undated(sheet, row, col);
      return value === undefined ? [] : [{ message: "undated", data: { value: quoted(value) }, cell: { sheet: sheet.name, row, col } }];
    });
  },
};
