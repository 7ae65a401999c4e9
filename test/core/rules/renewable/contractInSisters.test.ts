import { chooseFixes } from "../../../../src/app/fixes";
import type { CellEdit } from "../../../../src/core/edit/cellEdit";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { analyse, findings } from "../../../support/analysed";
import { applied } from "../../../support/recalculate";
import { consent, consentSwapped, survey, surveyShifted } from "../../../support/sisterSheets";
import type { Plant } from "../../../support/solarPlants";
import { PLANTS, shiftedLayout, templateLayout } from "../../../support/solarPlants";

/** The list with ビルB at 200 kW under a class. */
const plants = (contract: string): readonly Plant[] =>
  PLANTS.map((plant) => (plant[2] === "太陽光ー４" ? (plant.with(9, contract).with(8, 200).with(10, 250000) as unknown as Plant) : plant));
/** 系統接続検討状況 of a facility on the survey sheet. */
function staged(sheet: Sheet, stage: string | null): Sheet {
  const rows = sheet.rows.map((row) => {
    const own = row?.some((cell) => /^太陽光[-ー]４$/.test(String(cell?.value)));
    return own ? row?.map((cell) => (cell?.value === "検討不要" ? { ...cell, value: stage } : cell)) : row;
  });
  return { ...sheet, rows };
}

/** The sheets that D-02's fix writes to, and what is found afterwards. */
function mended(...sheets: readonly Sheet[]): {
  readonly found: readonly string[];
  readonly written: readonly CellEdit[];
  readonly left: readonly string[];
} {
  const before = analyse(...sheets);
  const { edits } = chooseFixes(before, ["D-02"]);
  const after = applied(before.snapshot, edits);
  return { found: findings(before).map((line) => line.slice(0, 4)), written: edits, left: findings(analyse(...after.sheets)) };
}

describe("a 契約電力区分 mended in 設備情報", () => {
  const wrong = plants("低圧");

  it.each([
    ["as the tool prints them", [templateLayout(wrong), staged(survey(wrong), "(単独)事前相談済"), consent(wrong)]],
    ["moved, renamed, in other units", [shiftedLayout(wrong), staged(surveyShifted(wrong), "検討未実施"), consent(wrong)]],
    ["in another order of columns, the number on every row", [templateLayout(wrong), staged(survey(wrong), null), consentSwapped(wrong)]],
  ] as const)("goes on to the same facility of the sister sheets: %s", (_layout, sheets) => {
    const { found, written, left } = mended(...sheets);
    expect(found).toEqual(["D-02"]);
    expect(new Set(written.map((edit) => edit.sheet)).size).toBe(3);
    expect(written.map((edit) => [edit.old.value, edit.new])).toEqual(written.map(() => ["低圧", { kind: "text", value: "高圧" }]));
    expect(left).toEqual([]);
  });

  it("leaves a sister sheet alone that already has another class", () => {
    const { written, left } = mended(templateLayout(wrong), survey(plants("高圧")), consent(plants("特別高圧")));
    expect(written).toHaveLength(1);
    expect(left).toEqual([]);
  });

  it("leaves a sister row alone whose stage of 系統接続 belongs to the old class, or would need a reason", () => {
    for (const stage of ["（低圧）申込完了", "検討不要"]) {
      const { written, left } = mended(templateLayout(wrong), staged(survey(wrong), stage));
      expect(written).toHaveLength(1);
      expect(left).toEqual([]);
    }
  });
});
