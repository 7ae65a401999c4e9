import { Analyser } from "../../../src/app/analysis";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

/** Label and cells of the columns of a demand table without rows for its sections, by a letter each. */
const COLUMNS: Readonly<Record<string, readonly (string | number | null)[]>> = {
  s: ["区分", "民生・家庭(戸建住宅)", "民生・業務その他(オフィスビル)", "公共(公共施設)", null],
  n: ["No", "1_1", "3_1", "7_1", null],
  a: ["対象施設名", "甲地区", "乙ビル", "市庁舎", "合計"],
  k: ["区分", "既存", "新築", "建替", null],
  c: ["施設数", 10, 1, 1, null],
  m: ["試算方法", "原単位", "実績値", "実績値", null],
  w: ["直近電力需要量(kWh/年)", 1000, 500, 700, 2200],
  r: ["主として取組を実施する範囲内外", "範囲内", "範囲内", "範囲内", null],
  b: ["備考", "その他", "公共(公共施設)", "改修済", null],
};

function demand(order: string) {
  const rows = COLUMNS["n"]!.map((_, row) => [...order].map((letter) => COLUMNS[letter]![row]!));
  return new Analyser().analyse(snapshotOf(sheetOf("4.2民生電力需要量", rows))).tables[0]!;
}

describe("区分 of the sections beside 区分 of the buildings", () => {
  it.each(["snakcmwr", "nsackmwr", "naskcmwr", "nakcsmwr", "ncamwskr", "kncamwsr", "cnkamswr", "wnaksmcr"])("in the order %s", (order) => {
    const { columns, rows } = demand(order);
    expect(columns.find(({ id }) => id === "state")?.col).toBe(order.indexOf("k"));
    expect(rows.filter(({ kind }) => kind === "leaf").map(({ section }) => section)).toEqual(COLUMNS["s"]!.slice(1, 4));
  });
});

it("takes no remarks for sections though some are called alike", () => {
  expect(demand("nakbcmwr").rows.map(({ section }) => section)).toEqual([undefined, undefined, undefined, undefined]);
});
