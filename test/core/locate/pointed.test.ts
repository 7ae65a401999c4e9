import { FORMS } from "../../../src/core/forms/catalogue";
import { Locator } from "../../../src/core/locate/locate";
import type { PointedHeader } from "../../../src/core/locate/pointed";
import { sheetOf, snapshotOf } from "../../support/sheetOf";
import type { TestCell } from "../../support/sheetOf";

const locator = new Locator(FORMS);

/** A funding list whose town renamed two labels beyond recognition. */
const RENAMED: readonly (readonly TestCell[])[] = [
  ["番号", "取組内容", "導入量・台数", "お金（全部）", "交付金", "GX", "その他交付金/補助金", "地方債", "一般財源", "その他"],
  ["①-1", "屋根の太陽光", "計10件", 3000, 2000, 0, 0, 0, 1000, 0],
  ["合計", null, null, 3000, 2000, 0, 0, 0, 1000, 0],
];
const pointed: PointedHeader = { table: "P-3.4a", sheet: "資金", header: { top: 2, left: 1, bottom: 2, right: 10 }, label: "番号" };

function book(extraRows = 0) {
  return snapshotOf(sheetOf("資金", [...Array.from({ length: extraRows }, () => ["メモ"]), ...RENAMED], [2, 1]));
}

describe("a header a person pointed at", () => {
  it("is not found without help", () => {
    expect(locator.locate(book()).map((table) => table.id)).not.toContain("P-3.4a");
  });

  it("is read as the table named, renamed labels by their order among the others", () => {
    const [table] = locator.locate(book(), [pointed]);
    expect(table).toMatchObject({ id: "P-3.4a", evidence: expect.arrayContaining(["手で指定"]) });
    const columns = Object.fromEntries(table!.columns.map((column) => [column.id, column.col]));
    expect(columns).toMatchObject({ measureNo: 1, measure: 2, totalCost: 4, grant: 5, gxGrant: 6, bond: 8, other: 10 });
    expect(table!.rows.map((row) => row.kind)).toEqual(["leaf", "total"]);
  });

  it("is followed when rows are inserted above", () => {
    const [table] = locator.locate(book(3), [pointed]);
    expect(table).toMatchObject({ id: "P-3.4a", header: { top: 5, bottom: 5 } });
  });

  it("is forgotten when its label is gone, and on other sheets", () => {
    expect(locator.locate(book(), [{ ...pointed, label: "なくなった見出し" }])).toEqual([]);
    expect(locator.locate(book(), [{ ...pointed, sheet: "別のシート" }])).toEqual([]);
  });

  it("takes the place of what would be found there", () => {
    const tables = locator.locate(book(), [pointed]);
    expect(tables).toHaveLength(1);
  });
});
