import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, findings } from "../../../support/analysed";
import { survey } from "../../../support/sisterSheets";
import { PLANTS } from "../../../support/solarPlants";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf } from "../../../support/sheetOf";

describe("G-14 電力小売価格", () => {
  const business = (own: TestCell, utility = "該当地域の大手電力小売価格：25.4円/kWh"): string[] =>
    findings(
      analyse(
        sheetOf("5.事業性", [
          [null, "見込み", "協議・調整状況等"],
          ["電力小売価格", own, utility],
        ]),
      ),
    );

  it("mentions a price above the large utility's", () => {
    expect(business("26.1円/kWh")).toEqual(["G-14 info B2"]);
    expect(business(26.1)).toEqual(["G-14 info B2"]);
    expect(business("20.7円/kWh")).toEqual([]);
    expect(business("20.7円/kWh", "大手電力会社と協議中")).toEqual([]);
  });
});

describe("A-11 排出係数の出典", () => {
  const book = (text: string, beside: TestCell = null): string[] => {
    const reductions: Sheet = sheetOf("4.3民生部門電力以外の排出削減取組", [
      ["No", "対象", "事業内容", "数量", "温室効果ガス排出削減量(t-CO2/年)", "(小計)", "合意形成対象者数", "現在の合意形成進捗度"],
      ["①産業部門"],
      ["②-1", "工場", "太陽光発電", "1箇所", 120, null, 1, "A"],
      ["合計", null, null, null, 120],
    ]);
    return findings(analyse(reductions, sheetOf("根拠", [[text, beside]]))).filter((found) => found.startsWith("A-11"));
  };

  it("asks for the address of the factor", () => {
    expect(book("排出係数のURL：")).toEqual(["A-11 warning A1"]);
    expect(book("電力使用量1,000kWh × 0.000438\n排出係数の出典：\n排出係数のURL：https://www.env.go.jp")).toEqual(["A-11 warning A1"]);
    expect(book("排出係数のURL：https://www.env.go.jp")).toEqual([]);
    expect(book("排出係数のURL", "https://www.env.go.jp")).toEqual([]);
  });
});

describe("D-07 まとめ行の進捗状況", () => {
  const grouped = (field: string): string[] =>
    findings(
      analyse(
        survey(PLANTS, (rows) => {
          rows[4]!.splice(6, 3, "確認済", "実施中", field);
          rows.splice(
            5,
            0,
            ["エリアA①", null, null, "120戸", "低圧", null, "確認済", "実施中", "実施済"],
            ["エリアA②", null, null, "80戸", "低圧", null, "確認済", "実施中", "実施中"],
          );
        }),
      ),
    );

  it("asks for the status of the slowest member", () => {
    expect(grouped("実施済")).toEqual(["D-07 warning J6"]);
    expect(grouped("実施中")).toEqual([]);
    expect(grouped("未実施")).toEqual([]);
  });
});
