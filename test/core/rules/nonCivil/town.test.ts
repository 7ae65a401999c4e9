import type { TestCell } from "../../../support/sheetOf";
import { townFindings } from "../../../support/townFindings";
import { nonCivilTown } from "../../../support/nonCivilTown";
import { change, zeroTown } from "../../../support/zeroTown";

const LIST = "4.3民生部門電力以外の排出削減取組";
const SUPPLY = "4.3電力供給状況(民生部門電力以外)";
const SHARE = "4.3地産地消割合";
const CARDS = "4.3民生部門電力以外の取組";

type Fault = readonly [what: string, sheet: string, label: string, col: number, value: TestCell, finding: readonly string[]];

const FAULTS: readonly Fault[] = [
  [
    "a subtotal of the reductions",
    LIST,
    "③運輸部門（自動車・交通 /EV・FCV・EVスタンド等）",
    5,
    160,
    ["F-01 P-4.3.reductions ③運輸部門（自動車・交通 /EV・FCV・EVスタンド等） subtotal"],
  ],
  ["the total of the reductions", LIST, "合計", 5, 605.5, ["F-01 P-4.3.reductions 合計 subtotal"]],
  ["a reduction no card is about", LIST, "②-2", 4, 90, ["F-01 P-4.3.reductions ①産業部門（工業、農林水産業等） subtotal"]],
  ["a demand", SUPPLY, "みどり工場", 14, 1100000, ["F-03 P-4.3.supply みどり工場 demand"]],
  ["other electricity", SUPPLY, "みどり農場", 13, 160000, ["F-03 P-4.3.supply みどり農場 demand"]],
  [
    "the total of the other electricity",
    SUPPLY,
    "民生部門以外電力　合計",
    13,
    840000,
    ["B-01 P-4.3.supply 民生部門以外電力　合計 nonRenewable"],
  ],
  ["a supply", SUPPLY, "みどり農場", 12, 60000, ["C-01 P-4.3.supply みどり農場 supplied"]],
  [
    "a share of the supply",
    SUPPLY,
    "割合（％）\n（電力供給量に対する割合）",
    3,
    51.7,
    ["B-11 P-4.3.supply 割合（％）\n（電力供給量に対する割合） selfLocal"],
  ],
  ["the local share", SHARE, "÷", 4, "58.7%", ["C-10 P-4.3.localShare 4.3 地産地消割合（民生部門以外電力） share"]],
  ["a card", CARDS, "合意形成対象者数", 1, 3, ["E-07 P-4.3.consent 2-1 ②-1みどり工場（電気） parties"]],
];

describe("one fault in chapter 4.3", () => {
  it.each(FAULTS.map((fault) => [fault[0], fault] as const))("%s", (_, [, sheet, label, col, value, expected]) => {
    expect(townFindings(change(nonCivilTown(), sheet, label, col, value))).toEqual(expected);
  });
});

describe("F-02", () => {
  const both = (content: string, target = "住宅", no = "②-4") => {
    const town = new Map([...zeroTown(), ...nonCivilTown()]);
    change(town, LIST, no, 1, target);
    return townFindings(change(town, LIST, no, 2, content));
  };
  it("speaks when a saving of 4.2 is listed again", () =>
    expect(both("ＺＥＨ改修の支援", "戸建住宅(エリアA)")).toEqual(["F-02 P-4.3.reductions ②-4 content"]));
  it("speaks for the same words, whatever the place", () =>
    expect(both("照明設備のLED化、照明設備LED化")).toEqual(["F-02 P-4.3.reductions ②-4 content"]));
  it("lets a factory have lamps of its own", () => expect(both("照明設備LED化", "みどり工場", "②-1")).toEqual([]));
  it("is silent for another measure", () => expect(both("公用車のEV化")).toEqual([]));
});
