import type { TableForm } from "../../../src/core/forms/types";
import type { Range } from "../../../src/core/grid/address";
import { a1 } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/snapshot";
import { locateFigures } from "../../../src/core/locate/figure";
import { FreeText, SheetText } from "../../../src/core/locate/sheetText";
import { LABEL } from "../../../src/core/locate/signs";
import { sheetOf } from "../../support/sheetOf";

const form: TableForm = {
  id: "T",
  form: "proposal",
  label: "流出抑制額",
  shape: "figure",
  sheets: ["1.3共通KPI"],
  columns: [
    { id: "kwh", labels: ["①新規再エネ導入量（kWh/年）"], kind: "number", unit: "kWh" },
    { id: "price", labels: ["②電力単価（円/kWh）"], kind: "number", unit: "円/kWh" },
    { id: "yen", labels: ["（ａ）流出抑制額（円）"], kind: "number", unit: "円" },
  ],
};

const allLabels = (sheet: Sheet): FreeText => new FreeText(new SheetText(sheet, () => LABEL), []);

function fieldsOf(rows: Parameters<typeof sheetOf>[1]) {
  const sheet = sheetOf("1.3 共通ＫＰＩ", rows, [2, 1]);
  const found = locateFigures(sheet, allLabels(sheet), form)[0];
  return Object.fromEntries([...(found?.fields ?? [])].map(([id, places]) => [id, places.map(a1)]));
}

describe("a figure of labelled values", () => {
  it("is read with the values below the labels, also when they are blank", () => {
    expect(
      fieldsOf([
        ["（ａ）流出抑制額（円）", null, "①新規再エネ\n導入量（kWh/年）", null, "②電力単価（円/kWh）"],
        [null, "＝", 1000, "×", 27],
      ]),
    ).toEqual({ yen: ["B4"], kwh: ["D4"], price: ["F4"] });
  });

  it("is read with the values right of the labels, a field standing twice", () => {
    expect(
      fieldsOf([
        ["（ａ）流出抑制額（円）", 27000],
        ["①新規再エネ導入量（kWh/年）", null],
        ["②電力単価（円/kWh）", 27],
        ["（ａ）流出抑制額（円）", null],
      ]),
    ).toEqual({ yen: ["C3", "C6"], kwh: ["C4"], price: ["C5"] });
  });

  it("has blank values in the column of the filled ones: labels may reach over the next cell without a merge", () => {
    expect(
      fieldsOf([
        ["（ａ）流出抑制額（円）", null, null],
        [null, null, "＝"],
        ["①新規再エネ導入量（kWh/年）", null, null],
        [null, null, "×"],
        ["②電力単価（円/kWh）", null, 27],
      ]),
    ).toEqual({ yen: ["D3"], kwh: ["D5"], price: ["D7"] });
  });

  it.each([[27], [null]])("has its values right of labels that stand one below the other, signs between them (%s)", (price) => {
    const rows = [
      ["（ａ）流出抑制額（円）", null],
      [null, "＝"],
      ["①新規再エネ導入量（kWh/年）", null],
      [null, "×"],
      ["②電力単価（円/kWh）", price],
    ];
    expect(fieldsOf(rows)).toEqual({ yen: ["C3"], kwh: ["C5"], price: ["C7"] });
  });

  it("has a blank value in the row of the others, whatever number stands further below", () => {
    expect(
      fieldsOf([
        ["（ａ）流出抑制額（円）", null, "①新規再エネ導入量（kWh/年）", null, "②電力単価（円/kWh）"],
        [27000, "＝", 1000, "×", null],
        [],
        ["【参考】", null, null, "前年度の単価", 26],
      ]),
    ).toEqual({ yen: ["B4"], kwh: ["D4"], price: ["F4"] });
  });

  it("is not seen where its labels do not stand", () => {
    expect(fieldsOf([["電力単価の推移"], ["②電力単価（円/kWh）", 27]])).toEqual({});
  });

  it("is two figures where a title stands between labels that come again", () => {
    const labels = ["（ａ）流出抑制額（円）", "①新規再エネ導入量（kWh/年）", "②電力単価（円/kWh）"];
    const sheet = sheetOf("1.3共通KPI", [["【民生部門】"], labels, [1, 2, 3], [], ["【民生部門以外】"], labels, [4, 5, 6]]);
    const places = locateFigures(sheet, allLabels(sheet), form).map((table) => table.fields?.get("yen")?.map(a1));
    expect(places).toEqual([["A3"], ["A7"]]);
  });
});

describe("a figure beside another table", () => {
  const labels = ["（ａ）流出抑制額（円）", null, "①新規再エネ導入量（kWh/年）", null, "②電力単価（円/kWh）"];
  const places = (rows: Parameters<typeof sheetOf>[1], list: boolean, tables: readonly Range[]) => {
    const sheet = sheetOf("1.3共通KPI", rows);
    const fields = locateFigures(sheet, allLabels(sheet), { ...form, list }, () => [], tables)[0]?.fields;
    return Object.fromEntries([...(fields ?? [])].map(([id, at]) => [id, at.map(a1)]));
  };

  it("leaves that table its figures while its own are blank", () => {
    const beside = { top: 0, bottom: 2, left: 6, right: 7 };
    expect(
      places(
        [
          [...labels, null, "1_1", 420],
          [null, "＝", null, "×", null, null, "1_2", 280],
          [null, null, null, null, null, null, "1_3", 160],
        ],
        false,
        [beside],
      ),
    ).toEqual({ yen: ["A2"], kwh: ["C2"], price: ["E2"] });
  });

  it("has the blank values of a list where the filled ones stand", () => {
    const rows = [
      ["（ａ）流出抑制額（円）", 27000, null, 1],
      ["①新規再エネ導入量（kWh/年）", null, null, 2],
      ["②電力単価（円/kWh）", 27, null, 3],
    ];
    expect(places(rows, true, [])).toEqual({ yen: ["B1"], kwh: ["B2"], price: ["B3"] });
  });
});
