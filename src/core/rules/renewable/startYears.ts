import { parseYearRange } from "../../cell/year";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";

/** Fiscal years of 導入時期 (western, inclusive): R8～12年; January to March belong to the year before. Undefined for anything else. */
export function startYears(view: TableView, row: LocatedRow): { readonly from: number; readonly to: number } | undefined {
  const text = view.text(row, "start");
  const years = parseYearRange(text);
  if (!years) return undefined;
  const early = /年(?!度)\s*0?[1-3]月[^～~〜]*$/.test(text.normalize("NFKC"));
  const from = early && years.from === years.to ? years.from - 1 : years.from;
  return { from, to: early ? years.to - 1 : years.to };
}
