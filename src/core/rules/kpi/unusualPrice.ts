import type { Rule } from "../rule";

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
        yield { message: "outside", data: { price, low, high }, cell, view, row, column, actual: String(price) };
      }
    }
  },
};
