import { Analyser } from "../../../../src/app/analysis";
import type { Snapshot } from "../../../../src/core/grid/snapshot";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";

const YEARS = ["令和4年度", "令和5年度", "令和6年度", "令和7年度"];

function report(target: number, prose = "取組は計画どおり実施しています。"): Snapshot {
  return snapshotOf(
    sheetOf("取組", [
      [prose],
      ["■取組①-1：住宅への太陽光発電設備"],
      [null, null, null, ...YEARS],
      ["計画", "工程", null, null, "設置", "設置", "設置"],
      [null, "目標値 (単位:件)", "単年度", 0, 24, 24, target - 48],
      [null, null, "累計", 0, 24, 48, target],
    ]),
  );
}

const proposalOf = (quantity: string): Snapshot =>
  snapshotOf(
    sheetOf("3.4活用想定補助金(事業別)", [
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
      ["①-1", "住宅への太陽光発電設備の設置", quantity, 240000, 160000, 0, 0, 0, 8000, 72000],
      ["合計", null, null, 240000, 160000, 0, 0, 0, 8000, 72000],
    ]),
  );
const proposal = proposalOf("計120件（年24件）");

function cost(current: number, previous: number, { payment = "精算払", grant = [0, 0], year = "" } = {}): Snapshot {
  return snapshotOf(
    sheetOf("事業費", [
      [year],
      ["<事業費>（単位：千円）"],
      ["財源", "精算払・概算払", "計画対象年度", "前年度(注)"],
      ["地方公共団体の自主財源", null, current, previous],
      ["地域脱炭素移行・再エネ推進交付金", payment, ...grant],
      ["民間等による資金", null, 0, 0],
      ["合計", null, current + grant[0]!, previous + grant[1]!],
    ]),
  );
}

function speaking(own: Snapshot, other: Snapshot): string[] {
  const analyser = new Analyser();
  const others = [{ name: "other.xlsx", context: analyser.analyse(other).context }];
  return analyser
    .analyse(own, {}, others)
    .findings.filter((finding) => ["I-05", "I-07", "H-05"].includes(finding.rule))
    .map((finding) => `${finding.rule} ${finding.severity} ${finding.message}`);
}

describe("rules over two workbooks", () => {
  it("I-07 compares the final target with the proposal, unless a change of plan is told", () => {
    expect(speaking(report(120), proposal)).toEqual([]);
    expect(speaking(report(110), proposal)).toEqual([expect.stringContaining("I-07 warning 計画提案書（other.xlsx")]);
    expect(speaking(report(110), proposal)[0]).toContain("120件と、最終目標110件");
    expect(speaking(report(110, "設置件数について計画の変更をした。110件とする。"), proposal)).toEqual([]);
  });

  it.each([
    ["1. 令和5年度における計画の変更箇所について", 1],
    ["1. 令和5年度における計画の変更箇所について\n変更箇所はない。", 1],
    ["1. 令和5年度における計画の変更箇所について\n住宅の件数を見直した。", 0],
    ["1. 令和5年度における計画の変更箇所について\n①-1の件数を見直した。", 0],
    ["現時点で計画の変更は予定していない。", 1],
  ])("I-07 takes a heading alone, or that nothing changed, for no explanation (%s)", (prose, findings) => {
    expect(speaking(report(110, prose), proposal)).toHaveLength(findings);
  });

  it.each([
    ["太陽光発電設備 計120件（年24件）", 0],
    ["500kW、120件", 0],
    ["太陽光500kW、110件(年20件)", 1],
    ["4施設", 0],
  ])("I-07 reads a quantity among words (%s)", (quantity, findings) => {
    expect(speaking(report(120), proposalOf(quantity))).toHaveLength(findings);
  });

  it("I-07 speaks where the proposal's quantity stands when the proposal is checked", () => {
    expect(speaking(proposal, report(120))).toEqual([]);
    expect(speaking(proposal, report(110))).toEqual([
      "I-07 warning 導入量120件と、進捗状況報告票（other.xlsx 取組!G6）の最終目標110件が違います。",
    ]);
    expect(speaking(proposal, report(110, "設置件数について計画の変更をした。110件とする。"))).toEqual([]);
  });

  it("I-05 compares 前年度 with last year's report", () => {
    expect(speaking(cost(500, 300), cost(300, 0))).toEqual([]);
    expect(speaking(cost(500, 310), cost(300, 0)).map((line) => line.slice(0, 10))).toEqual(["I-05 error"]);
  });

  it("I-05 leaves settled estimates and reports of other years alone", () => {
    const now = cost(500, 300, { grant: [0, 80], year: "対象年度：令和6年度" });
    expect(speaking(now, cost(300, 0, { grant: [90, 0], payment: "概算払" }))).toEqual([]);
    expect(speaking(now, cost(300, 0, { grant: [90, 0] }))).toHaveLength(1);
    expect(speaking(now, cost(300, 0, { grant: [90, 0], year: "対象年度：令和4年度" }))).toEqual([]);
  });

  it("says nothing when no second workbook is open", () => {
    expect(new Analyser().analyse(report(110)).findings).toEqual([]);
  });
});

describe("H-05, the final year of the common KPI", () => {
  const kpi = (final: string): Snapshot =>
    snapshotOf(
      sheetOf("共通KPI", [
        ["<共通KPI>"],
        ["■指標：脱炭素先行地域における域外へのエネルギー代金流出抑制額"],
        [null, null, ...YEARS],
        ["目標値", "単年度", "0円", "0円", "12,276千円", final],
      ]),
    );
  const proposed = snapshotOf(
    sheetOf("1.3共通KPI", [
      [
        "エネルギー代金流出抑制額（最終年度）（円）",
        null,
        "（ａ）【再エネ】エネルギー代金流出抑制額（円）",
        null,
        "（ｂ）【省エネ】エネルギー代金流出抑制額（円）",
      ],
      [26597650, "＝", 20000000, "＋", 6597650],
      ["（ａ）【再エネ】エネルギー代金流出抑制額（円）", null, "①新規再エネ導入量（kWh/年）", null, "②電力単価（円/kWh）"],
      [20000000, "＝", 1000000, "×", 20],
      ["（ｂ）【省エネ】エネルギー代金流出抑制額（円）", null, "③省エネによる電力削減量（kWh/年）", null, "④電力単価（円/kWh）"],
      [6597650, "＝", 263906, "×", 25],
    ]),
  );

  it("agrees within the rounding of 千円, and speaks beyond it", () => {
    expect(speaking(kpi("26,598千円"), proposed)).toEqual([]);
    expect(speaking(kpi("26,000千円"), proposed)).toEqual([expect.stringContaining("H-05 warning")]);
  });

  it("speaks in the proposal when that is checked", () => {
    expect(speaking(proposed, kpi("26,598千円"))).toEqual([]);
    expect(speaking(proposed, kpi("26,000千円"))).toEqual([
      expect.stringContaining("H-05 warning 流出抑制額26,597,650円と、進捗状況報告票（other.xlsx"),
    ]);
  });
});

describe("I-04, the achievement rate from year to year", () => {
  const zero = (supplied: number): Snapshot =>
    snapshotOf(
      sheetOf("「実質ゼロ」の達成率", [
        ["【「実質ゼロ」の達成率】"],
        ["再エネ等の電力供給量(A)", null, "省エネによる電力削減量(B)", null, "民生部門の電力需要量(C)", null, "達成率"],
        [supplied, "＋", 0, "÷", 1000, "＝", supplied / 10],
        ["(kWh/年)", null, "(kWh/年)", null, "(kWh/年)", null, "(%)"],
      ]),
    );
  const rules = (own: Snapshot, other: Snapshot): string[] => {
    const analyser = new Analyser();
    const others = [{ name: "R5.xlsx", context: analyser.analyse(other).context }];
    return analyser
      .analyse(own, {}, others)
      .findings.filter((finding) => finding.rule === "I-04")
      .map((finding) => finding.message);
  };

  it("speaks when it falls, not when it rises or stays", () => {
    expect(rules(zero(200), zero(300))).toEqual([expect.stringContaining("30%）から20%に下がっています")]);
    expect(rules(zero(300), zero(300))).toEqual([]);
    expect(rules(zero(400), zero(300))).toEqual([]);
  });
});

describe("K-04, figures after the plan period", () => {
  const years = (last: string): Snapshot =>
    snapshotOf(
      sheetOf("取組", [
        ["■取組①-1：太陽光"],
        [null, null, null, "令和11年度", last],
        ["計画", "工程", null, "設置", null],
        [null, "目標値 (単位:件)", "単年度", 1, 1],
        [null, null, "累計", 1, 2],
      ]),
    );
  const rules = (own: Snapshot): string[] =>
    new Analyser()
      .analyse(own)
      .findings.filter((finding) => finding.rule === "K-04")
      .map((finding) => finding.severity);

  it("are told as a remark", () => {
    expect(rules(years("令和13年度"))).toEqual(["info"]);
    expect(rules(years("令和12年度"))).toEqual([]);
  });
});
