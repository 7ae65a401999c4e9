import { analyse, computed, findings } from "../../../support/analysed";
import { consent, consentSwapped, survey, surveyShifted } from "../../../support/sisterSheets";
import { PLANTS, shiftedLayout, templateLayout } from "../../../support/solarPlants";

const none = (rows: (string | number | boolean | null | object)[][]): void => {
  rows.at(-1)![5] = null;
};

describe.each([
  ["survey, template", "P-4.1(2).survey", survey(PLANTS), 5],
  ["survey, shifted", "P-4.1(2).survey", surveyShifted(PLANTS), 5],
  ["survey, total blank", "P-4.1(2).survey", survey(PLANTS, none), 5],
  ["consent, template", "P-4.1(2).consent", consent(PLANTS), 5],
  ["consent, total blank", "P-4.1(2).consent", consent(PLANTS, none), 5],
  ["consent, swapped", "P-4.1(2).consent", consentSwapped(PLANTS), 10],
])("%s layout", (_, table, sheet, rows) => {
  it("is located with its source and rows", () => {
    const [found, ...more] = analyse(sheet).tables;
    expect([found!.id, found!.source, found!.missing, more.length]).toEqual([table, "太陽光発電", [], 0]);
    expect(found!.rows.filter((row) => row.kind === "leaf")).toHaveLength(rows);
  });

  it("has the total of the plants", () => {
    expect(computed(analyse(sheet), table)).toEqual({ "合計/kWh": "4490000" });
  });

  it("is clean alone and beside 設備情報", () => {
    expect(findings(analyse(sheet)).filter((found) => !found.startsWith("D-16"))).toEqual([]);
    expect(findings(analyse(templateLayout(PLANTS), sheet))).toEqual([]);
    expect(findings(analyse(shiftedLayout(PLANTS), sheet))).toEqual([]);
  });
});

it("takes the total from 設備情報 while nothing is repeated", () => {
  const blank = survey(PLANTS, (rows) => rows.slice(3).forEach((cells) => (cells[5] = null)));
  expect(computed(analyse(templateLayout(PLANTS), blank), "P-4.1(2).survey")).toEqual({ "合計/kWh": "4490000" });
});

it("repeats the parties of a plant as continuations, not as plants", () => {
  const [table] = analyse(consent(PLANTS)).tables;
  expect(table!.rows.filter((row) => row.kind === "continuation").map((row) => row.parent)).toHaveLength(5);
});
