import { decimal, plain } from "../../calc/decimal";
import type { Rule, RuleContext } from "../rule";

/** The price in 円/kWh where a price outside the band is one in 円/MWh or 千円/kWh; undefined for others. */
export function meantPrice(price: number, context: RuleContext): number | undefined {
  const [low, high] = [context.setting("price.low"), context.setting("price.high")];
  if (low === undefined || high === undefined || price <= 0 || (price >= low && price <= high)) return undefined;
  return [price * 1000, price / 1000].find((value) => value >= low && value <= high);
}

/** H-04: a price of electricity outside the usual band; 千円/MWh for 円/kWh would not show otherwise. */
export const unusualPrice: Rule = {
  id: "H-04",
  severity: "warning",
  title: "電力単価の範囲",
  why: "電力単価の単位や桁を取り違えると、流出抑制額が桁違いになります。",
  how: "単位が円/kWhになっているか、根拠の単価を確認します。",
  source: "rules.md H-04（目安は設定で変えられます）",
  messages: { outside: "電力単価{price}円/kWhは目安（{low}～{high}円/kWh）の外です。単位と桁を確認してください。" },
  *checkTable(view, context) {
    const [low, high] = [context.setting("price.low"), context.setting("price.high")];
    if (view.table.id !== "P-1.3" || low === undefined || high === undefined) return;
    for (const column of ["unitPriceSupply", "unitPriceSaving"]) {
      for (const row of view.rows) {
        const price = view.number(row, column);
        const cell = view.address(row, column);
        if (price === undefined || !cell || (price >= low && price <= high)) continue;
        const meant = meantPrice(price, context);
        yield {
          message: "outside",
          data: { price, low, high },
          cell,
          view,
          row,
          column,
          actual: String(price),
          ...(meant === undefined ? {} : { expected: plain(decimal(meant)) }),
        };
      }
    }
  },
};
