import { sheetOf } from "./sheetOf";
import type { TestCell } from "./sheetOf";
import type { Sheet } from "../../src/core/grid/snapshot";

type Rows = readonly (readonly TestCell[])[];

function wide(text: string): string {
  return text
    .replace(/[()]/g, (sign) => (sign === "(" ? "（" : "）"))
    .replace(/kWh|kW/g, (unit) => unit.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)));
}

function mapText(rows: Rows, change: (text: string) => string): TestCell[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell)));
}

/** The same table in four layouts: as given, moved under a renamed sheet, with a blank column, with full-width units and line breaks. */
export function layoutsOf(name: string, rows: Rows, blankAt: number): readonly (readonly [string, Sheet])[] {
  const withBlank = rows.map((row) => [...row.slice(0, blankAt), null, ...row.slice(blankAt)]);
  return [
    ["official", sheetOf(name, rows)],
    ["moved", sheetOf(` 【様式１】${name}`, rows, [5, 3])],
    ["blank column", sheetOf("Sheet1", withBlank)],
    [
      "full width",
      sheetOf(
        `${name}（２）`,
        mapText(rows, (text) => wide(text).replace(/の(?=.{3})/, "\nの")),
      ),
    ],
  ];
}
