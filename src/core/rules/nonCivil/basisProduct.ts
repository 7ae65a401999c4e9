import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Rule } from "../rule";
import { basisTexts } from "./basisText";
import { productsIn } from "./product";

const shown = (value: number): string => figure(decimal(Number(value.toPrecision(12))), 2);

/** F-04: the product in 算定根拠 does not give the reduction stated. */
export const basisProduct: Rule = {
  id: "F-04",
  severity: "warning",
  title: "算定根拠と削減量の不一致",
  why: "算定根拠の積（使用量×台数×排出係数）が、温室効果ガス排出削減量になります。",
  how: "使用量・台数・係数と、それぞれの単位を確認します。",
  source: "様式1 4.3（算定根拠）",
  messages: { product: "算定根拠の積（{product}t-CO2）と削減量（{stated}t-CO2）が違います。" },
  *checkWorkbook(context) {
    for (const { at, text, stated, view, row } of basisTexts(context)) {
      const products = productsIn(text);
      const place = { ...(view ? { view } : {}), ...(row ? { row } : {}) };
      for (const { low, high, value, result } of products) {
        if (!result || (low <= result.value + result.half && result.value - result.half <= high)) continue;
        yield {
          ...place,
          message: "product",
          data: { product: shown(value), stated: shown(result.value) },
          cell: at,
          actual: shown(result.value),
          expected: shown(value),
        };
      }
      if (!stated || products.length === 0) continue;
      const [low, high, value] = products.reduce(([a, b, c], product) => [a + product.low, b + product.high, c + product.value], [0, 0, 0]);
      if (low! <= stated.tCo2 + stated.half && stated.tCo2 - stated.half <= high!) continue;
      yield {
        ...place,
        message: "product",
        data: { product: shown(value!), stated: shown(stated.tCo2) },
        cell: stated.at,
        cells: [stated.at, at],
        ...(view ? { column: "tCo2" } : {}),
        actual: shown(stated.tCo2),
        expected: shown(value!),
      };
    }
  },
};
