import type { Analysis } from "../../../../src/app/analysis";
import { analyse, computed, findings } from "../../../support/analysed";
import type { Change } from "../../../support/fundingSheets";
import { sheetOf } from "../../../support/sheetOf";
import { byMeasure, byYear, byYearShifted, byYearSwapped } from "../../../support/fundingSheets";

const YEARS = "P-3.4b.byYear";

/** Computed costs by column, in sheet order. */
function costs(analysis: Analysis): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  const cells = analysis.calculation.cells.filter((cell) => cell.table.id === YEARS).sort((a, b) => a.address.row - b.address.row);
  for (const cell of cells) {
    const value = analysis.calculation.result(cell);
    (result[cell.column.id] ??= []).push(value.state === "complete" ? value.value.toFixed() : value.state);
  }
  return result;
}

describe.each([
  ["template", byYear],
  ["shifted", byYearShifted],
  ["swapped", byYearSwapped],
])("P-3.4b 年度別, %s layout", (name, layout) => {
  it("computes sectors, years and the plan, filled or not", () => {
    for (const sums of [true, false]) {
      const analysis = analyse(layout({ sums }));
      const found = costs(analysis);
      expect(found["yearCost"]).toEqual(["53000", "42000", "95000"]);
      expect(found["sectorCost"]).toEqual(["45000", "8000", "30000", "12000", ...(name === "template" ? ["75000", "20000"] : [])]);
      expect(found["required"]).toEqual(name === "template" ? ["60000", "50000", "10000"] : [name === "shifted" ? "63000" : "60000"]);
      expect(found["cost"]).toBeUndefined();
    }
  });

  it("is clean, also beside the list by measure", () => {
    expect(findings(analyse(layout({ sums: true }), byMeasure()))).toEqual([]);
    expect(findings(analyse(layout({ sums: false }), byMeasure()))).toEqual([]);
  });
});

it("sums each programme over its years and each sector over its programmes", () => {
  for (const sheet of [byYear({ sums: false }), byYearSwapped({ sums: false })]) {
    const cells = analyse(sheet).calculation.cells.filter((cell) => cell.table.id === "P-3.4b.programmes");
    const analysis = analyse(sheet);
    const values = analysis.calculation.cells
      .filter((cell) => cell.table.id === "P-3.4b.programmes")
      .map((cell) => {
        const result = analysis.calculation.result(cell);
        return [cell.row.id, result.state === "complete" ? result.value.toFixed() : result.state];
      });
    expect(cells).toHaveLength(5);
    expect(values).toEqual([
      ["地域脱炭素移行・再エネ推進交付金", "30000"],
      ["脱炭素化推進事業債", "20000"],
      ["地域脱炭素移行・再エネ推進交付金#2", "10000"],
      ["民生電力", "50000"],
      ["民生電力以外", "10000"],
    ]);
  }
});

it("is incomplete while a measure has no cost", () => {
  const analysis = analyse(byYear({ sums: false, change: (rows) => (rows[9]![4] = null) }));
  const values = costs(analysis);
  expect(values["yearCost"]).toEqual(["incomplete", "42000", "incomplete"]);
});

it("takes a row of the same measure that only adds a programme as it is", () => {
  const second: Change = (rows) =>
    rows.splice(10, 0, [null, null, "①-1", "住宅への太陽光発電設備 10件", null, null, null, "市町村支援事業", "環境省", 0]);
  const analysis = analyse(byYear({ sums: false, change: second }), byMeasure());
  expect(costs(analysis)["yearCost"]).toEqual(["53000", "42000", "95000"]);
  expect(findings(analysis)).toEqual([]);
});

it("reads the plan and its sectors from one label: 全体 民生電力", () => {
  const joined: Change = (rows) =>
    ["全体合計", "全体　民生電力", "全体（民生電力以外）"].forEach((label, index) => rows[15 + index]!.splice(0, 2, label, null));
  const analysis = analyse(byYear({ sums: false, change: joined }), byMeasure());
  expect(costs(analysis)).toMatchObject({
    sectorCost: ["45000", "8000", "30000", "12000", "75000", "20000"],
    required: ["60000", "50000", "10000"],
  });
});

it("fills in a sector's sum over the plan where its sister's stands", () => {
  const moved: Change = (rows) => {
    rows[16]!.splice(5, 2, null, null);
    rows[17]!.splice(5, 2, null, 20000);
  };
  const found = costs(analyse(byYear({ sums: true, change: moved })));
  expect(found).toMatchObject({ sectorCost: ["45000", "8000", "30000", "12000"], yearCost: ["53000", "42000", "95000", "75000", "20000"] });
});

it("takes no text of a table beside it for its own programme", () => {
  const programme = "国の事業の名称";
  const sheet = sheetOf("3.4", [
    [
      "年度",
      "部門別",
      "取組No",
      "事業内容",
      "事業費（千円）",
      "部門別事業費（千円）",
      "事業費（年度合計）（千円）",
      "所管府省庁",
      "必要額（千円）",
      programme,
      null,
      null,
      "面積",
      null,
      programme,
      "所管府省庁",
      "必要額合計（千円）",
      "該当する取組No",
    ],
    ["R8", "民生電力", "①-1", "住宅", 100, null, null, "環境省", 60, "交付金A", null, "駅前", 1, null, "民生電力"],
    [null, null, "①-2", "庁舎", 50, null, null, "環境省", 20, "交付金A", null, "港", 2, null, "交付金A", "環境省", null, "①-1、①-2"],
  ]);
  expect(computed(analyse(sheet), "P-3.4b.programmes")).toEqual({ "民生電力/required": "80", "交付金A/required": "80" });
});
