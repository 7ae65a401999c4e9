import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { a1 } from "../../src/core/grid/address";
import type { Cell, Sheet } from "../../src/core/grid/snapshot";
import { withSheets } from "../../src/core/grid/snapshot";
import { byMeasure, byYear } from "../support/fundingSheets";
import { consent, survey } from "../support/sisterSheets";
import { PLANTS, templateLayout } from "../support/solarPlants";
import { sheetOf, snapshotOf } from "../support/sheetOf";

const totals = sheetOf("合計", [
  ["【電源別新規再エネ導入量合計（kWh/年）】"],
  ["太陽光発電", 4490000], ["廃棄物発電（バイオマス発電量）", 2500], ["民生部門_新規再エネ導入量 合計", 4492500], ["民生部門以外の電力_新規再エネ導入量 合計", null],
]);

const waste = sheetOf("4.1(2)新規再エネ導入予定（設備情報）廃棄物", [
  ["【廃棄物発電】（設備情報）"],
  ["設置場所", "施設番号", "基幹発電設備", "設置者", "オンサイト・オフサイト", "電源", "施設数", "設備能力(kW)", "設備全体の発電量(kwh/年）", "契約電力区分", "バイオマス発電量(kWh/年)", "バイオマス比率（%）", "導入時期"],
  ["Cセンター（建替分）", "廃棄物ー１", "基幹２", "市", "オフサイト", "非該当", "1箇所", 2, 10000, "低圧", 2500, 60, "R9年"],
  ["合計", null, null, null, null, null, null, 2, 10000, null, 2500],
]);

const existing = sheetOf("4.1(3)活用可能な既存の再エネ発電設備", [
  ["【廃棄物発電】"],
  ["発電方式", "設置場所", "数量", "設置者", "バイオマス比率", "設備のバイオマス発電量(kWh/年)", "バイオマス発電量のうち先行地域へ供給する電力量(kWh/年)", "導入時期", "電源", "供給方法（供給主体）", "設備全体の発電量(kWh/年)"],
  ["廃棄物発電", "Aセンター（廃棄物-1）", "1箇所", "市", 50, 3500, 3500, "H10年", "非FIT電源", "相対契約", 7000],
  ["合計", null, null, null, null, 3500, 3500, null, null, null, 7000],
]);

const book = snapshotOf(byMeasure(), byYear(), templateLayout(PLANTS), waste, survey(PLANTS), consent(PLANTS), totals, existing);

/** Everything a person would see, as text. */
function shown(analysis: Analysis): string[] {
  const results = analysis.calculation.cells.map((cell) => {
    const result = analysis.calculation.result(cell);
    return `${cell.address.sheet}!${a1(cell.address)} ${result.state === "complete" ? result.value.toFixed() : result.state}`;
  });
  return [...results.sort(), ...analysis.findings.map((finding) => `${finding.rule} ${finding.cell.sheet}!${a1(finding.cell)} ${finding.message}`).sort()];
}

function edited(sheet: Sheet, row: number, col: number, cell: Cell): Sheet {
  return { ...sheet, rows: Array.from({ length: Math.max(sheet.rows.length, row + 1) }, (_, at) => (at === row ? Object.assign([...(sheet.rows[at] ?? [])], { [col]: cell }) : sheet.rows[at])) };
}

it("gives after every edit what a cold reading gives", () => {
  const analyser = new Analyser();
  const cold = analyser.analyse(book);
  expect(cold.findings).toEqual([]);
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) => cells?.forEach((cell, col) => {
      if (cell === undefined || (row * 7 + col) % 11 !== 0) return;
      for (const value of typeof cell.value === "number" ? [cell.value * 2 + 1, null] : ["別の値"]) {
        const changed = withSheets(book, [edited(sheet, row, col, { value })]);
        expect(shown(analyser.reanalyse(cold, changed))).toEqual(shown(new Analyser().analyse(changed)));
      }
    }));
  }
}, 60_000);

it("follows the name of an old plant on another sheet", () => {
  const analyser = new Analyser();
  const renamed = withSheets(book, [edited(existing, 2, 1, { value: "Aセンター" })]);
  const after = analyser.reanalyse(analyser.analyse(book), renamed);
  expect(shown(after)).toEqual(shown(new Analyser().analyse(renamed)));
});
