import { parseNumberText, readNumber, readText } from "../../cell/reading";
import type { CellAddress } from "../../grid/address";
import type { Sheet } from "../../grid/snapshot";
import { textSign, textsWith } from "../../grid/textSigns";
import { figure } from "../../text/ja";
import { decimal } from "../../calc/decimal";
import type { Rule } from "../rule";

interface Price {
  readonly at: CellAddress;
  readonly yen: number;
}

/** Cells right of a label in which its price may stand. */
const REACH = 4;

/** The business's own price right of 電力小売価格, 電力単価 or PPA単価. */
function ownPrice(sheet: Sheet, row: number): Price | undefined {
  const cells = sheet.rows[row] ?? [];
  const label = cells.findIndex((cell) => cell !== undefined && /^(電力小売価格|電力単価|PPA単価)/.test(readText(cell).normalize("NFKC")));
  for (let col = label + 1; label >= 0 && col <= label + REACH; col += 1) {
    const cell = cells[col];
    const reading = cell && readNumber(cell);
    if (reading?.kind === "number") return { at: { sheet: sheet.name, row, col }, yen: reading.value };
  }
  return undefined;
}

const UTILITY = textSign(/大手電力/);

/** The large utility's prices, one a row, named in a text: 大手電力小売価格：25.4円/kWh. */
function utilityPrices(sheet: Sheet): ReadonlyMap<number, Price> {
  const found = new Map<number, Price>();
  for (const { row, col, text } of textsWith(sheet, UTILITY)) {
    const price = /大手電力(?:会社)?の?小売価格\s*[:：]?\s*([\d.,]+)\s*円/.exec(text.trim().normalize("NFKC"));
    const reading = price ? parseNumberText(price[1]!) : undefined;
    if (reading && !found.has(row)) found.set(row, { at: { sheet: sheet.name, row, col }, yen: reading.value });
  }
  return found;
}

/** G-14: electricity from the plan would cost more than from the large utility. */
export const supplyPrice: Rule = {
  id: "G-14",
  severity: "info",
  title: "電力小売価格の比較",
  why: "交付金を充てることで、大手電力より安くなることが期待されています。",
  how: "価格と、その理由を確認します。",
  source: "様式1 5（L1859）",
  messages: { higher: "電力の価格（{own}円/kWh）が、該当地域の大手電力小売価格（{utility}円/kWh）を上回っています。" },
  *checkSheet(sheet) {
    for (const [row, utility] of utilityPrices(sheet)) {
      const own = ownPrice(sheet, row);
      if (!own || own.yen <= utility.yen) continue;
      yield {
        message: "higher",
        data: { own: figure(decimal(own.yen)), utility: figure(decimal(utility.yen)) },
        cell: own.at,
        cells: [own.at, utility.at],
        actual: String(own.yen),
      };
    }
  },
};
