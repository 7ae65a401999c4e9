import { a1 } from "../../../../src/core/grid/address";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";
import { blocksSheet, kpiBlock, measureBlock, YEARS } from "../../../support/yearlySheet";
import type { MeasureRows } from "../../../support/yearlySheet";

const cover = sheetOf("総論", [
  ["提案者名", "A市"],
  ["対象年度", "令和5年度"],
]);
const rows: MeasureRows = { unit: "件", single: [0, 0, 3, 6], cumulative: [0, 0, 3, 9] };
const measure = (more: Partial<MeasureRows>, title = "■取組①：オンサイトPPA"): Sheet =>
  blocksSheet("取組", [measureBlock(title, { ...rows, ...more })]);

describe("I-01 the reported years", () => {
  const check = (actual: readonly TestCell[], first: Sheet = cover) =>
    lines(findingsOf(["I-01"], first, measure({ actual, actualCumulative: [] })));

  it("are up to 対象年度", () => {
    expect(check([0, 1])).toEqual([]);
    expect(check([0, 1, 2])).toEqual(["I-01 error F7"]);
    expect(check([0])).toEqual(["I-01 error E7"]);
  });

  it("are read from one line as well, and not from 計画対象年度", () => {
    expect(check([0, 1], sheetOf("表紙", [["対象年度：令和４年度"]]))).toEqual(["I-01 error E7"]);
    expect(check([0, 1], sheetOf("表紙", [[null, "計画対象年度", "令和4年度"]]))).toEqual([]);
  });

  it("have no gap", () => {
    expect(check([2, null, 1], sheetOf("表紙", [["対象年度", null, "令和6年度"]]))).toEqual(["I-01 warning E7"]);
    expect(check([null, 1])).toEqual([]);
    expect(check([])).toEqual([]);
  });
});

describe("I-02 工程 and targets", () => {
  const check = (process: readonly TestCell[], single: readonly TestCell[]) =>
    lines(findingsOf(["I-02"], measure({ process, single, cumulative: [] })));

  it("contradict each other when something is installed or run too early (延岡 ⑤-2, ⑩)", () => {
    expect(check([null, "順次設置", "順次設置"], [0, 0, 3])).toEqual(["I-02 warning E3"]);
    expect(check([null, "協議", "運行", "運行"], [0, 0, 0, 1])).toEqual(["I-02 warning F3"]);
    expect(check([null, "調査", "設置"], [0, 2, 3])).toEqual(["I-02 warning E3"]);
  });

  it("agree where a merged cell reaches over several years, where preparation is said, and where one series of several is installed", () => {
    expect(check([null, "調査\n協議", null, "設備設置", null, "順次設置\n供給"], [0, 0, 0, 0, 1, 0, 0, 1, 1])).toEqual([]);
    expect(check([null, "調査", null, "協議\n設置", "運用"], [0, 0, 0, 0, 0, 1])).toEqual([]);
    expect(check([null, "協議\n設置", "運用"], [0, 1, 0])).toEqual([]);
    expect(check([null, "順次設置"], [])).toEqual([]);
  });

  it("are not asked about a row of several series by one of them", () => {
    const sheet = sheetOf("取組", [
      ["取組①：住宅"],
      [null, null, null, "令和4年度", "令和5年度"],
      ["計画", "工程", null, null, "順次設置"],
      [null, "目標値", "(単年度)太陽光出力(kW)", 0, 302.5],
      [null, null, "充放電器件数(件)", 0, 0],
    ]);
    expect(findingsOf(["I-02"], sheet)).toEqual([]);
  });
});

describe("I-03 新規再エネ導入量", () => {
  const total = (values: readonly TestCell[], sum: TestCell): Sheet =>
    sheetOf("導入量", [
      ["【対象年度における新規再エネ導入量 (kW)】"],
      [...YEARS, "累計"],
      [...values, ...Array<null>(9 - values.length).fill(null), sum],
    ]);
  const solar = measure(
    { unit: "kW", single: [0, 500], cumulative: [0, 500], actual: [0, 120.5], actualCumulative: [0, 120.5] },
    "取組②：太陽光（オフサイトPPA）",
  );

  it("is the sum of its years", () => {
    expect(lines(findingsOf(["I-03"], total([0, 120.5], 120.5)))).toEqual([]);
    expect(lines(findingsOf(["I-03"], total([0, 120.5], 130)))).toEqual(["I-03 error J3 120.5"]);
  });

  it("is the sum of the measures, once for the first year that is not", () => {
    expect(findingsOf(["I-03"], total([0, 120.5], 120.5), solar)).toEqual([]);
    const found = findingsOf(["I-03"], total([0, 100], 100), solar);
    expect(lines(found)).toEqual(["I-03 error B3 120.5"]);
    expect(found[0]!.cells.map((cell) => `${cell.sheet}!${a1(cell)}`)).toEqual(["導入量!B3", "取組!E7"]);
  });

  it("may be more than the measures in kW when another one counts in 件, and storage is no generation", () => {
    const onSite = blocksSheet("取組2", [measureBlock("取組①：オンサイトPPA", { ...rows, actual: [0, 3], actualCumulative: [0, 3] })]);
    expect(findingsOf(["I-03"], total([0, 150], 150), solar, onSite)).toEqual([]);
    const battery = blocksSheet("取組3", [
      measureBlock("取組③：蓄電池", { ...rows, unit: "kW", actual: [0, 40], actualCumulative: [0, 40] }),
    ]);
    expect(findingsOf(["I-03"], total([0, 120.5], 120.5), solar, battery)).toEqual([]);
  });
});

describe("I-06 精算払・概算払", () => {
  const cost = (payment: TestCell, amount: TestCell): Sheet =>
    sheetOf("事業費", [
      [null, "精算払・概算払", "計画対象年度", "前年度"],
      ["自主財源", null, 10, 0],
      ["地域脱炭素移行・再エネ推進交付金", payment, amount, 0],
      ["合計", null, null, null],
    ]);
  const check = (payment: TestCell, amount: TestCell) => lines(findingsOf(["I-06"], cost(payment, amount)));

  it("is to be chosen where a grant was used", () => {
    expect(check("精算払・概算払", 200)).toEqual(["I-06 warning B3"]);
    expect(check(null, 200)).toEqual(["I-06 warning B3"]);
  });

  it("is not asked for without a grant or when chosen", () => {
    expect(check("精算払・概算払", 0)).toEqual([]);
    expect(check("概算払", 200)).toEqual([]);
    expect(check("☑精算払 ☐概算払", 200)).toEqual([]);
  });
});

describe("I-08 実行計画", () => {
  const plan = (...state: readonly TestCell[]): Sheet =>
    sheetOf("実行計画", [
      ["地方公共団体実行計画の策定又は改定状況"],
      ["取組内容", "改正温対法に基づく地方公共団体実行計画の策定又は改定状況等"],
      ["事務事業編", ...state],
      ["区域施策編", "☑ 改定済(令和5年3月)\n☐ 改定中"],
    ]);
  const check = (...state: readonly TestCell[]) => lines(findingsOf(["I-08"], plan(...state)));

  it("takes exactly one choice, in one cell or side by side", () => {
    expect(check("☐ 改定済\n☑ 改定中 (令和6年3月策定予定)\n☐ 改定予定なし")).toEqual([]);
    expect(check("改定済(〇年〇月)", "改定中(〇年〇月策定予定)", "○", "改定予定なし")).toEqual([]);
    expect(check("改定済（令和5年3月）")).toEqual([]);
  });

  it("lets an unfilled form be, but not one plan left open", () => {
    const blank = sheetOf("実行計画", [
      ["地方公共団体実行計画の策定又は改定状況"],
      ["取組内容", "改正温対法に基づく地方公共団体実行計画の策定又は改定状況等"],
      ["事務事業編"],
      ["区域施策編"],
    ]);
    expect(lines(findingsOf(["I-08"], blank))).toEqual([]);
    expect(check()).toEqual(["I-08 warning B3"]);
  });

  it("speaks of none and of several", () => {
    expect(check("☐ 改定済\n☐ 改定中")).toEqual(["I-08 warning B3"]);
    expect(check("☑ 改定済\n☑ 改定中")).toEqual(["I-08 warning B3"]);
    expect(check("○", "改定済(令和5年3月)", "○", "改定予定なし")).toEqual(["I-08 warning B3"]);
  });
});

describe("I-09 the years of a header", () => {
  const check = (...years: readonly string[]) =>
    lines(
      findingsOf(
        ["I-09", "B-03"],
        sheetOf("取組", [["取組①：PPA"], [null, null, ...years], ["目標値(件)", "単年度", 1, 1, 1, 1], [null, "累計", 1, 2, 3, 4]]),
      ),
    );

  it("follow each other", () => {
    expect(check("令和4年度", "令和5年度", "令和6年度", "令和7年度")).toEqual([]);
    expect(check("令和4年度", "令和5年度", "令和6年度", "令和12年度")).toEqual([]);
  });

  it("are not left out or named twice", () => {
    expect(check("令和4年度", "令和6年度", "令和7年度", "令和8年度")).toEqual(["I-09 warning D2"]);
    expect(check("令和4年度", "令和5年度", "令和5年度", "令和7年度")).toEqual(["I-09 warning E2"]);
  });
});

describe("F-07 electric cars", () => {
  const cars = (count: number): Sheet =>
    blocksSheet("取組", [
      measureBlock("取組⑬：EV購入補助", { unit: "台", single: [0, count], cumulative: [0, count] }),
      measureBlock("取組⑭：EV充電スタンド", { unit: "基", single: [9], cumulative: [9] }),
    ]);
  const kpi = blocksSheet("指標", [kpiBlock("指標③：EV 入替・導入 普及数", ["0台", "50台"], ["0台", "50台"])]);

  it("of the measures are no more than the KPI counts", () => {
    expect(findingsOf(["F-07"], cars(25), kpi)).toEqual([]);
    expect(lines(findingsOf(["F-07"], cars(75), kpi))).toEqual(["F-07 warning D4 75"]);
    expect(findingsOf(["F-07"], cars(75))).toEqual([]);
  });
});

describe("H-06, H-07", () => {
  it("H-06 a present value has a date", () => {
    const sheet = (text: TestCell, value: TestCell): Sheet => sheetOf("KPI", [...kpiBlock("指標①：件数", [1], [1]), [], [text, value]]);
    expect(lines(findingsOf(["H-06"], sheet("現在値", 120)))).toEqual(["H-06 info A8"]);
    expect(findingsOf(["H-06"], sheet("現在（令和5年4月）：120件", null))).toEqual([]);
    expect(findingsOf(["H-06"], sheet("現在値", "令和5年4月 120件"))).toEqual([]);
    expect(findingsOf(["H-06"], sheet("現在値", null))).toEqual([]);
  });

  it("H-07 an actual figure far from its target", () => {
    const check = (target: readonly TestCell[], actual: readonly TestCell[], unit = "件") =>
      lines(findingsOf(["H-07"], measure({ unit, single: target, cumulative: [], actual })));
    expect(check([10, 10], [20, 21])).toEqual(["H-07 warning E7"]);
    expect(check([10, 0], [10, 5])).toEqual([]);
    expect(check([10], [-1])).toEqual(["H-07 warning D7"]);
    expect(check([1.2], [-0.4], "%")).toEqual([]);
  });
});
