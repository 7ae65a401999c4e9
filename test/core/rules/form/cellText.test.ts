import { Analyser } from "../../../../src/app/analysis";
import { applied } from "../../../support/recalculate";
import type { TestCell } from "../../../support/sheetOf";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";

const HEAD = [
  [
    "取組No",
    "取組内容",
    "導入量・台数",
    "事業費全体の金額（千円）",
    "活用予定の資金金額（千円）",
    null,
    null,
    null,
    null,
    null,
    "事業費に係る費用効率性（円/t-CO2）",
  ],
  [
    null,
    null,
    null,
    null,
    "地域脱炭素移行・再エネ推進交付金",
    "特定地域脱炭素移行加速化交付金【GX】",
    "その他交付金/補助金",
    "地方債",
    "一般財源",
    "その他（金融機関や民間事業者からの資金等）",
  ],
];

function table(row: readonly TestCell[], head: readonly (readonly TestCell[])[] = HEAD) {
  return snapshotOf(sheetOf("3.4活用想定補助金(事業別)", [...head, row, ["合計", null, null, typeof row[3] === "number" ? row[3] : null]]));
}

const RULES = ["A-01", "A-02", "A-03", "A-04", "A-05"];

function speaking(snapshot: ReturnType<typeof table>): string[] {
  return new Analyser()
    .analyse(snapshot)
    .findings.filter((finding) => RULES.includes(finding.rule))
    .map((finding) => `${finding.rule} ${finding.actual}`);
}

const CLEAN: readonly TestCell[] = ["①-1", "住宅への太陽光", "計120件（年24件）", 240000, 160000, 0, 0, 0, 8000, 72000, null];
const changed = (at: number, value: TestCell): TestCell[] => CLEAN.map((cell, index) => (index === at ? value : cell));

describe("what stands in the cells of a form", () => {
  it("is silent on a filled row with a counter, a dash and a blank", () => {
    expect(speaking(table(CLEAN))).toEqual([]);
    expect(speaking(table(changed(5, "－")))).toEqual([]);
    expect(speaking(table(changed(5, null)))).toEqual([]);
  });

  it.each([
    [2, "計○○件\n（年○○件）"],
    [3, "○○,○○○"],
    [1, "〇〇町の施設"],
    [3, "〇"],
  ])("A-01: an example left in column %i", (at, value) => {
    expect(speaking(table(changed(at, value)))).toEqual([`A-01 ${value}`]);
  });

  it("A-01: a month left open in running text, but not the untaken option of a check-box line", () => {
    const text = (value: string) => snapshotOf(sheetOf("概要", [[value]]), ...table(CLEAN).sheets);
    expect(speaking(text("令和3年●月に策定しました。"))).toEqual(["A-01 令和3年●月"]);
    expect(speaking(text("改定済(〇年〇月)"))).toEqual([]);
    expect(speaking(text("○取組の概要は次のとおりです。"))).toEqual([]);
    expect(speaking(text("重点事業は●で示します。"))).toEqual([]);
  });

  it.each([["160,000"], ["１６００００"], ["160000千円"], ["'160000".slice(1)]])("A-02: %s stored as text, and its fix", (value) => {
    const snapshot = table(changed(4, value));
    expect(speaking(snapshot)).toEqual([`A-02 ${value}`]);
    const { findings } = new Analyser().analyse(snapshot);
    const fixed = applied(snapshot, findings.find((finding) => finding.rule === "A-02")!.fix!);
    expect(fixed.sheets[0]!.rows[2]![4]!.value).toBe(160000);
    expect(speaking(fixed)).toEqual([]);
  });

  it.each([
    ["160千円", 160000],
    ["160,000円", 160000],
    ["１６００００", 160000],
  ])("A-02: %s below a label in 円", (value, expected) => {
    const yen = HEAD.map((row) => row.map((label) => (typeof label === "string" ? label.replace("千円", "円") : label)));
    const snapshot = table(changed(4, value), yen);
    const { findings } = new Analyser().analyse(snapshot);
    expect(applied(snapshot, findings.find((finding) => finding.rule === "A-02")!.fix!).sheets[0]!.rows[2]![4]!.value).toBe(expected);
  });

  it.each([
    ["1662,043", "A-02"],
    ["16,62043", "A-03"],
    ["1,23,4", "A-03"],
    ["160,00", "A-03"],
    ["１６，００００", "A-03"],
    ["1,600,00千円", "A-03"],
  ])("one of A-02 and A-03 tells a misplaced comma, and nothing is repaired: %s", (value, rule) => {
    const snapshot = table(changed(4, value));
    expect(speaking(snapshot)).toEqual([`${rule} ${value}`]);
    expect(new Analyser().analyse(snapshot).findings.filter((finding) => finding.fix?.some((edit) => edit.col === 4))).toEqual([]);
  });

  it("neither speaks of commas where they belong, nor of an approximate figure", () => {
    for (const value of [160000, "約160,000", "－"]) expect(speaking(table(changed(4, value)))).toEqual([]);
  });

  it("A-02 leaves 約120 in a remark and text columns alone", () => {
    expect(speaking(table(changed(1, "約120件を想定")))).toEqual([]);
    expect(speaking(table(changed(2, "120")))).toEqual([]);
  });

  it("A-04: simplified, Hangul and unreadable characters, not Japanese ones", () => {
    expect(speaking(table(changed(1, "相对契約")))).toEqual(["A-04 对"]);
    expect(speaking(table(changed(1, "フードシェア・マイルーজ")))).toEqual(["A-04 জ"]);
    expect(speaking(table(changed(1, "再エネ由来の水素①㎡℃〜é😀")))).toEqual([]);
  });

  it("A-05: an official label in other words, in its place; not a missing or an extra column", () => {
    const other = [HEAD[0]!.map((label) => (label === "導入量・台数" ? "どのくらい" : label)), HEAD[1]!];
    expect(speaking(table(CLEAN, other))).toEqual(["A-05 どのくらい"]);
    const without = HEAD.map((row) => row.filter((_, col) => col !== 5));
    expect(
      speaking(
        table(
          CLEAN.filter((_, col) => col !== 5),
          without,
        ),
      ),
    ).toEqual([]);
  });
});
