import { Analyser } from "../../../src/app/analysis";
import { a1 } from "../../../src/core/grid/address";
import { positionOf } from "../../../src/core/locate/located";
import { sheetOf, snapshotOf } from "../../support/sheetOf";
import type { TestCell } from "../../support/sheetOf";

const PUBLIC = ["事業概要説明", "必要コスト試算結果等説明", "合意"];
const locate = (...rows: readonly (readonly TestCell[])[]) => new Analyser().analyse(snapshotOf(sheetOf("Sheet1", rows))).tables;

/** Where the values of a card stand, and its parties. */
function essence(tables: ReturnType<typeof locate>) {
  return tables.map((table) => ({
    id: table.id,
    source: table.source,
    title: table.title,
    fields: Object.fromEntries([...(table.fields ?? [])].map(([id]) => [id, a1(positionOf(table, table.rows[0]!, id)!)])),
    parties: table.rows.slice(1).map((row) => row.label),
  }));
}

describe("consent cards", () => {
  it("reads number and name from two cells and values below their labels", () => {
    const tables = locate(
      ["７_１", "図書館"],
      [],
      ["対象施設数", "合意形成対象者数", "直近電力需要量(千kWh/年)", "現在の合意形成進捗度"],
      [3, 2, 300, "A"],
      [],
      [null, ...PUBLIC],
      ["施設管理を所管する部署", "実施済", "実施済", "完了"],
      ["予算管理を所掌する部署", "実施済", "実施中", "未完了"],
      ["（合意形成状況の詳細）"],
    );
    expect(essence(tables)).toEqual([
      {
        id: "P-4.2.consent",
        source: "7_1",
        title: "７_１ 図書館",
        fields: { count: "A4", parties: "B4", kWh: "C4", progress: "D4" },
        parties: ["施設管理を所管する部署", "予算管理を所掌する部署"],
      },
    ]);
    expect(tables[0]!.columns.find((column) => column.id === "kWh")!.shift).toBe(3);
  });

  it("keeps cards side by side apart", () => {
    const one = (no: string, name: string, count: number): TestCell[][] => [
      [`${no}　${name}`, null, null, null],
      ["対象施設数", count, null, null],
      ["合意形成対象者数", count + 1, null, null],
      ["直近電力需要量（ｋＷｈ／年）", 300000, null, null],
      ["現在の合意形成進捗度", "B", null, null],
      ["合意形成対象者", ...PUBLIC],
      ["施設所管課", "実施済", "未実施", "未完了"],
    ];
    const left = one("7_1", "図書館", 3);
    const right = one("7_2", "消防署", 1);
    const tables = locate(["公共施設"], ...left.map((row, index) => [...row, null, ...right[index]!]));
    expect(essence(tables).map(({ source, fields, parties }) => [source, fields["count"], fields["progress"], parties])).toEqual([
      ["7_1", "B3", "B6", ["施設所管課"]],
      ["7_2", "G3", "G6", ["施設所管課"]],
    ]);
  });

  it("puts blank values where the filled ones of the card stand", () => {
    const tables = locate(
      ["7_1 図書館"],
      ["対象施設数", null, null],
      ["合意形成対象者数", null, null],
      ["直近電力需要量(kWh/年)", null, null],
      ["現在の合意形成進捗度", null, "A"],
      [null, ...PUBLIC],
      ["施設所管課", "実施済", "実施済", "完了"],
    );
    expect(essence(tables)[0]!.fields).toEqual({ count: "C2", parties: "C3", kWh: "C4", progress: "C5" });
  });

  it("tells a card of 4.3 from one of 4.2", () => {
    const tables = locate(
      ["②-1○○工場（電気）"],
      ["数量", "1箇所"],
      ["合意形成対象者数", 2],
      ["CO2削減量(t-CO2/年)", 120.5],
      ["現在の合意形成進捗度", "B"],
      [
        null,
        "実施事業者候補\nの検討",
        "事業概要説明",
        "メリットやコスト\n等を含めた事業方\n針の説明",
        "メリットやコスト\n等を含めた事業方\n針への内諾",
        "合意",
      ],
      ["施設管理者", "実施済", "実施済", "実施済", "実施中", "未完了"],
    );
    expect(essence(tables)).toEqual([
      {
        id: "P-4.3.consent",
        source: "2-1",
        title: "②-1○○工場（電気）",
        fields: { quantity: "B2", parties: "B3", tCo2: "B4", progress: "B5" },
        parties: ["施設管理者"],
      },
    ]);
  });

  it("reads pairs of label and value in one row, and labels merged over two rows", () => {
    const tables = locate(
      ["7_1", "図書館"],
      ["対象施設数", "3施設", "合意形成対象者数", 2],
      ["直近電力需要量(kWh/年)", 300000, "現在の合意形成進捗度", "A"],
      [null, ...PUBLIC],
      [null, null, null, null],
      ["施設所管課", "実施済", "実施済", "完了"],
      ["7_2 消防署"],
    );
    expect(essence(tables)).toEqual([
      {
        id: "P-4.2.consent",
        source: "7_1",
        title: "7_1 図書館",
        fields: { count: "B2", parties: "D2", kWh: "B3", progress: "D3" },
        parties: ["施設所管課"],
      },
    ]);
  });

  it("takes no other matrix for a card", () => {
    expect(locate(["工程", "事業概要説明", "合意"], ["A社", "済", "済"])).toEqual([]);
  });

  it("are found while nothing is filled in, and open no list of their labels", () => {
    const tables = locate(
      ["②-1"],
      ["数量", "合意形成対象者数", "CO2削減量(t-CO2/年)", "現在の合意形成進捗度"],
      [],
      [
        "合意形成対象者",
        "実施事業者候補の検討",
        "事業概要説明",
        "メリットやコスト等を含めた事業方針の説明",
        "メリットやコスト等を含めた事業方針への内諾",
        "合意",
      ],
      ["施設管理者"],
    );
    expect(essence(tables)).toEqual([
      {
        id: "P-4.3.consent",
        source: "2-1",
        title: "②-1",
        fields: { quantity: "A3", parties: "B3", tCo2: "C3", progress: "D3" },
        parties: ["施設管理者"],
      },
    ]);
  });
});
