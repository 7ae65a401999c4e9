import { factorsIn, inOwnUnit, plainText } from "../../../../src/core/rules/nonCivil/emissionFactor";
import { productsIn } from "../../../../src/core/rules/nonCivil/product";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf } from "../../../support/sheetOf";
import { bookFindings } from "../../../support/townFindings";

describe("products in 算定根拠", () => {
  const values = (text: string) =>
    productsIn(text).map(({ value, result }) => [Number(value.toPrecision(6)), result && Number(result.value.toPrecision(6))]);

  it("multiplies use, number and factor, converting their units", () => {
    expect(values("軽油使用量約3.5kL／台／年 ×10台×2.58（t-CO2／kL(CO2排出係数)）")).toEqual([[90.3, undefined]]);
    expect(values("電力使用量約120,000kWh／年 × 0.000438（t-CO2／kWh（電気事業者ごとの排出係数））＝52.6t-CO2")).toEqual([[52.56, 52.6]]);
    expect(values("120千kWh×0.438kg-CO2/kWh=52.6t-CO2/年")).toEqual([[52.56, 52.6]]);
    expect(values("ガソリン 1,200L×2.32t-CO2/kL＝2,784kg-CO2")).toEqual([[2.784, 2.784]]);
    expect(values("4,245kWh×120件×20%×0.000438t-CO2/kWh")).toEqual([[44.6234, undefined]]);
  });

  it("leaves examples, sums and unit mixtures alone", () => {
    expect(values("重油使用量約○,○○○kL／台／年 ×○○台×○○（t-CO2／kL（CO2排出係数））")).toEqual([]);
    expect(values("電力量（120,000+3,000kWh）×0.000438t-CO2/kWh")).toEqual([]);
    expect(values("軽油3,500kg×2.58t-CO2/kL")).toEqual([]);
  });

  it("reads factors in any unit", () => {
    const own = (text: string) => factorsIn(plainText(text)).map((factor) => inOwnUnit(factor).value);
    expect(own("0.438kg-CO₂/kWh、0.000438 t-CO2/kWh、2.58(t-CO2/kL)、2.58kg-CO2/L、3.0t-CO2/t")).toEqual([0.438, 0.438, 2.58, 2.58, 3]);
  });
});

describe("F-04, F-05 and F-06", () => {
  const head = ["No", "対象", "事業内容", "数量", "温室効果ガス排出削減量(t-CO2/年)", "算定根拠"];
  const rules = (tCo2: TestCell, basis: string) =>
    bookFindings({
      sheets: [
        sheetOf("4.3民生部門電力以外の排出削減取組", [
          head,
          ["③運輸部門"],
          ["②-4", "路線バス", "路線バスのEV化", "10台", tCo2, basis],
          ["合計", null, null, null, tCo2],
        ]),
      ],
    }).map((finding) => [finding.rule, finding.row]);

  it("F-04 compares the product with the reduction of the row", () => {
    expect(rules(90.3, "軽油使用量3.5kL/台/年×10台×2.58t-CO2/kL")).toEqual([]);
    expect(rules(903, "軽油使用量3.5kL/台/年×10台×2.58t-CO2/kL")).toEqual([["F-04", "②-4"]]);
  });
  it("F-04 allows for the rounding of its factors", () => expect(rules(91, "軽油使用量約3.5kL/台/年×10台×2.58t-CO2/kL")).toEqual([]));
  it("F-04 adds several products", () => expect(rules(135.1, "軽油3.5kL×10台×2.58t-CO2/kL\n軽油1.736kL×10台×2.58t-CO2/kL")).toEqual([]));
  it("F-04 compares a product with its own result", () => {
    expect(rules(90.3, "軽油3.5kL×10台×2.58t-CO2/kL＝80.3t-CO2")).toEqual([["F-04", "②-4"]]);
  });
  it("F-05 knows the band of each fuel", () => {
    expect(rules(94.5, "軽油3.5kL×10台×2.70t-CO2/kL")).toEqual([["F-05", "②-4"]]);
    expect(rules(null, "A重油の係数は2.71t-CO2/kL、灯油は2.49t-CO2/kL、ガソリンは2.32t-CO2/kL、LPGは3.0t-CO2/t")).toEqual([]);
  });
  it("F-06 recognises kg and t in each other's place", () => {
    expect(rules(null, "電気の排出係数 0.438t-CO2/kWh")).toEqual([["F-06", "②-4"]]);
    expect(rules(null, "電気の排出係数 0.000438kg-CO2/kWh")).toEqual([["F-06", "②-4"]]);
    expect(rules(null, "電気の排出係数 0.000438t-CO2/kWh（0.438kg-CO2/kWh）")).toEqual([]);
  });
  it("F-04 reads the block of a measure", () => {
    const block = (effect: string) =>
      bookFindings({
        sheets: [
          sheetOf("4.3取組", [
            ["＜取組②-4＞"],
            ["取組", "路線バスのEV化"],
            ["温室効果ガス削減効果", effect],
            ["算定根拠", "軽油使用量3.5kL/台/年×10台×2.58t-CO2/kL"],
          ]),
        ],
      }).map((finding) => finding.rule);
    expect(block("90.3 t-CO2/年")).toEqual([]);
    expect(block("9.03 t-CO2/年")).toEqual(["F-04"]);
  });
});
