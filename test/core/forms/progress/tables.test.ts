import { Analyser } from "../../../../src/app/analysis";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { computedValues } from "../../../support/computedValues";
import { layoutsOf } from "../../../support/tableLayouts";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";
import { YEARS } from "../../../support/yearlySheet";

const locate = (...sheets: Sheet[]) => new Analyser().analyse(snapshotOf(...sheets));

describe("R-new", () => {
  const rows = (values: readonly TestCell[], unit = "kW"): TestCell[][] => [
    [`【対象年度における新規再エネ導入量 (${unit})】`],
    [...YEARS, "累計"],
    [...values, ...Array<null>(9 - values.length).fill(null), null],
    [],
    ["【電力需要家との合意形成の状況について】"],
  ];

  it.each(layoutsOf("新規再エネ導入量", rows([0, 120.5, 80]), 9))("adds the years up (%s)", (_, sheet) => {
    const analysis = locate(sheet);
    expect(analysis.tables.filter((table) => table.id === "R-new").map((table) => table.rows.length)).toEqual([1]);
    expect(Object.values(computedValues(analysis, "R-new"))).toEqual(["200.5"]);
  });

  it("reads MW where the title says so", () => {
    expect(Object.values(computedValues(locate(sheetOf("報告", rows([0, 0.5, 1], "MW"))), "R-new"))).toEqual(["1500"]);
  });
});

describe("R-cost", () => {
  const byMeasure: TestCell[][] = [
    ["<対象年度の事業費の額（各取組）、活用を想定している資金>"],
    [
      "取組No",
      "取組内容",
      "導入量・台数",
      "令和5年度の事業費(千円)",
      "令和5年度に活用予定の資金金額(千円)",
      null,
      null,
      null,
      null,
      "事業費に関わる費用効率性(円/t-CO2)",
    ],
    [null, null, null, null, "交付金", "補助金", "地方債", "一般財源", "その他(金融機関や民間事業者からの資金等)"],
    ["①", "オンサイトPPA", "3件", 3000, 2000, null, null, 1000, null, null],
    ["②", "オフサイトPPA", "1件", 7000, 4000, 1000, null, null, 2000, null],
    ["合計", null, null, null, null, null, null, null, null, null],
  ];
  it.each(layoutsOf("事業費", byMeasure, 3))("of edition R5 is a row a measure (%s)", (_, sheet) => {
    const analysis = locate(sheet);
    expect(analysis.tables.map((table) => [table.id, table.form.edition])).toEqual([["R-cost", "R5"]]);
    expect(computedValues(analysis, "R-cost")).toMatchObject({ "合計/totalCost": "10000", "合計/grant": "6000", "合計/other": "2000" });
  });

  const bySource: TestCell[][] = [
    ["○取組②-1：住宅への高効率空調導入"],
    ["(事業費)"],
    ["(単位：千円)"],
    [null, "精算払・概算払", "計画対象年度", "前年度 (注)"],
    ["地方公共団体の自主財源", null, 100, 50],
    ["地域脱炭素移行・再エネ推進交付金", "精算払", 200, 0],
    ["その他交付金等 ( )", null, null, 0],
    ["民間等による資金", null, 30, 0],
    ["合 計", null, null, null],
    ["注) 前年度、交付金を概算払の金額で報告していた場合、精算後の事業費を改めて記載してください。"],
  ];
  it.each(layoutsOf("事業費", bySource, 2))("of edition R4 is a row a funding source, its source the measure (%s)", (_, sheet) => {
    const analysis = locate(sheet);
    expect(analysis.tables.map((table) => [table.id, table.form.edition, table.source])).toEqual([["R-cost", "R4", "②-1"]]);
    expect(Object.values(computedValues(analysis, "R-cost"))).toEqual(["330", "50"]);
  });
});

describe("tables of words", () => {
  const consent: TestCell[][] = [
    ["■業務その他"],
    ["No", "施設名", "対象施設数", "合意形成進捗度", "今後の合意形成のスケジュール"],
    [1, "オフィスビル（駅前）", "24件", "C", null],
  ];
  it.each(layoutsOf("合意形成", consent, 2))("R-consent knows its sector (%s)", (_, sheet) => {
    expect(locate(sheet).tables.map((table) => [table.id, table.source, table.rows.length])).toEqual([["R-consent", "業務その他", 1]]);
  });

  it("the sectors may stand side by side", () => {
    const left = [["■住宅"], consent[1]!, [1, "戸建住宅", 134, "D", null]];
    const rows = left.map((row, index) => [...row, ...Array<null>(6 - row.length).fill(null), ...consent[index]!]);
    expect(locate(sheetOf("合意形成", rows)).tables.map((table) => table.source)).toEqual(["住宅", "業務その他"]);
  });

  it("R-org, R-mgmt and R-plan are found on one sheet", () => {
    const analysis = locate(
      sheetOf("実施体制", [
        ["<事業実施体制>"],
        ["事業", "事業者", "調整・協議状況\n(設立準備、一般送配電事業者との連携協議等)", "事業性", null, "課題"],
        [null, null, null, "コスト", "事業採算性確保の見通し\n(金融機関協議状況等)"],
        ["PPA事業", "A社", "協議中", "10億円", "融資調整中", "なし"],
        [],
        ["<進捗管理の実施体制>"],
        ["名称", "取組内容（予定）", "実施状況\n（主な意見、懸念事項等）"],
        ["環境審議会", "進捗管理", "年1回"],
        [],
        ["地方公共団体実行計画の策定又は改定状況"],
        ["取組内容", "改正温対法に基づく地方公共団体実行計画の策定又は改定状況等"],
        ["事務事業編", "☐ 改定済\n☑ 改定中"],
        ["区域施策編", "☐ 改定済\n☑ 改定中"],
      ]),
    );
    expect(analysis.tables.map((table) => [table.id, table.rows.length])).toEqual([
      ["R-org", 1],
      ["R-mgmt", 1],
      ["R-plan", 2],
    ]);
  });
});
