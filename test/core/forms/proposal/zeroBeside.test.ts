import { Analyser } from "../../../../src/app/analysis";
import { a1 } from "../../../../src/core/grid/address";
import { computedValues } from "../../../support/computedValues";
import { nonCivilTown } from "../../../support/nonCivilTown";
import { bookFindings, townFindings } from "../../../support/townFindings";
import type { TestCell } from "../../../support/sheetOf";
import { sideBySide, townBook, zeroTown } from "../../../support/zeroTown";
import type { Town } from "../../../support/zeroTown";

const LOCAL = "4.2地産地消割合";
const NON_CIVIL_LOCAL = "4.3地産地消割合";
const RESULT = "4.2実質ゼロ(計算結果)";
const SUPPLY = "4.2電力供給状況(民生部門)";
const SUMMARY = "4.2実質ゼロ(サマリ)";

const both = (): Town => new Map([...zeroTown(), ...nonCivilTown()]);
const analyse = (town: Town) => new Analyser().analyse(townBook(town));
const located = (town: Town, ...ids: readonly string[]) =>
  analyse(town)
    .tables.filter(({ id }) => ids.includes(id))
    .map(({ id, source, fields }) => [id, ...(source ? [source] : []), ...[...fields!.values()].flat().map(a1)].join(" "));

describe("the two figures of 地産地消割合 on one sheet", () => {
  it.each([1, 2])("are told apart side by side, %s blank columns between", (gap) => {
    const town = sideBySide(both(), LOCAL, NON_CIVIL_LOCAL, gap);
    expect(located(town, "P-4.2.localShare", "P-4.3.localShare")).toHaveLength(2);
    expect(townFindings(town)).toEqual([]);
  });

  it("are told apart below each other, whichever comes first", () => {
    const [civil, other] = [LOCAL, NON_CIVIL_LOCAL].map((name) => both().get(name)!) as [TestCell[][], TestCell[][]];
    for (const rows of [
      [...civil, [], ...other],
      [...other, [], ...civil],
    ]) {
      const town = both();
      town.delete(NON_CIVIL_LOCAL);
      town.set(LOCAL, rows);
      expect(located(town, "P-4.2.localShare", "P-4.3.localShare")).toHaveLength(2);
      expect(townFindings(town)).toEqual([]);
    }
  });

  it("are told apart as lists side by side", () => {
    const list = (rows: readonly TestCell[][]): TestCell[][] => [
      [rows[0]![0]!, null],
      ...rows[1]!.flatMap((label, col) => (label === null ? [] : [[label, rows[2]![col]!]])),
    ];
    const town = both();
    town.set(LOCAL, list(town.get(LOCAL)!));
    town.set(NON_CIVIL_LOCAL, list(town.get(NON_CIVIL_LOCAL)!));
    expect(townFindings(sideBySide(town, LOCAL, NON_CIVIL_LOCAL, 1))).toEqual([]);
  });
});

describe("consent cards of 4.2 and 4.3 side by side", () => {
  it.each([
    ["4.2需要家合意形成状況(住宅)", "4.3民生部門電力以外の取組"],
    ["4.3民生部門電力以外の取組", " 4.2需要家合意形成状況(公共)"],
  ])("%s | %s", (left, right) => {
    const cards = (town: Town) =>
      analyse(town)
        .tables.filter((table) => table.form.shape === "card")
        .map((table) => `${table.id} ${table.source}`);
    for (const gap of [1, 3]) {
      const town = sideBySide(both(), left, right, gap);
      expect(cards(town).sort()).toEqual(cards(both()).sort());
      expect(townFindings(town)).toEqual([]);
    }
  });
});

/** The supply without its zeros, as most towns leave it. */
function withoutZeros(): Town {
  const town = zeroTown();
  return town.set(
    SUPPLY,
    town.get(SUPPLY)!.map((row) => row.map((cell) => (cell === 0 ? null : cell))),
  );
}

describe("ways of supply nobody uses", () => {
  it("count as nothing in sums, summary and result instead of waiting for them", () => {
    const tables = ["P-4.2.supply", "P-4.2.summary", "P-4.2.result", "P-4.2.localShare"];
    const values = (town: Town) => tables.map((id) => computedValues(analyse(town), id));
    expect(values(withoutZeros())).toEqual(values(zeroTown()));
    expect(townFindings(withoutZeros())).toEqual([]);
  });

  it("still wait for a facility without any figure", () => {
    const town = withoutZeros();
    const rows = town.get(SUPPLY)!;
    const at = rows.findIndex((row) => row[0] === "駅前集合住宅");
    rows[at] = rows[at]!.map((cell, col) => (col > 1 && typeof cell === "number" ? null : cell));
    const values = computedValues(analyse(town), "P-4.2.summary");
    expect(
      Object.entries(values)
        .filter(([name]) => name.startsWith("民生・家庭(その他)"))
        .map(([name, value]) => `${name} ${value}`),
    ).toContain("民生・家庭(その他)/menu …");
  });
});

it("puts the figures of 実質ゼロ between the signs, though all are still blank", () => {
  const town = zeroTown();
  town.set(
    RESULT,
    town.get(RESULT)!.map((row) => row.map((cell) => (typeof cell === "number" ? null : cell))),
  );
  expect(located(town, "P-4.2.result")[0]).toContain("P-4.2.result A3 C3 E3");
});

it("reads the ways of the summary also without a heading above them", () => {
  const town = zeroTown();
  const [head, ways, ...body] = town.get(SUMMARY)! as [TestCell[], TestCell[], ...TestCell[][]];
  for (const joined of ["", "再エネ等の供給量・"]) {
    town.set(SUMMARY, [head.map((cell, col) => (col >= 5 && col <= 9 ? `${joined}${String(ways[col])}` : cell)), ...body]);
    expect(computedValues(analyse(town), "P-4.2.summary")).toEqual(computedValues(analyse(zeroTown()), "P-4.2.summary"));
    expect(bookFindings(townBook(town))).toEqual([]);
  }
});

describe("a summary in other words", () => {
  const SAVING = "4.2電力削減量";

  it("has no saving where the list of savings is empty and its total is 0", () => {
    const town = zeroTown();
    town.set(SAVING, [...town.get(SAVING)!.filter((row) => row.length < 4 || row[0] === "対象施設名"), ["合計", null, null, 0]]);
    const saving = Object.entries(computedValues(analyse(town), "P-4.2.summary")).filter(([name]) => name.endsWith("/saving"));
    expect(new Set(saving.map(([, value]) => value))).toEqual(new Set(["0"]));
    expect(saving).toHaveLength(10);
  });

  it("stays open while a saving belongs to no section", () => {
    const town = zeroTown();
    town.set(SAVING, [
      ...town.get(SAVING)!.filter((row) => row.length === 4 && row[0] !== "合計"),
      ["市内一円", null, "うちエコ診断", 1000],
      ["合計", null, null, 260400],
    ]);
    const values = computedValues(analyse(town), "P-4.2.summary");
    expect(Object.keys(values).filter((name) => name.endsWith("/saving"))).toEqual([
      "合計/saving",
      "割合（％）\n（電力需要量に対する割合）/saving",
    ]);
  });

  it("adds up 小計 of a 種類", () => {
    const town = zeroTown();
    const rows = town.get(SUMMARY)!;
    const blank = (): TestCell[] => [null, null, "小計", ...Array.from({ length: 8 }, () => ({ value: null, format: "#,##0" }))];
    town.set(SUMMARY, [...rows.slice(0, 4), blank(), ...rows.slice(4, 8), blank(), ...rows.slice(8, 10), blank(), ...rows.slice(10)]);
    const values = computedValues(analyse(town), "P-4.2.summary");
    expect([values["小計/demand"], values["小計#2/count"], values["合計/demand"]]).toEqual(["2024300", "80", "5824300"]);
    expect(townFindings(town)).toEqual([]);
  });
});

it("knows the sum of 実質ゼロ under its own title, though 参考情報 stands elsewhere", () => {
  const town = zeroTown();
  town.set(RESULT, town.get(RESULT)!.slice(0, 3));
  expect(located(town, "P-4.2.result")[0]).toContain("P-4.2.result A3 C3 E3");
});
