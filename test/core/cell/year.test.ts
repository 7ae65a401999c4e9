import fc from "fast-check";
import { parseYear, parseYearRange } from "../../../src/core/cell/year";

test.each<[string | number, number | undefined]>([
  ["令和7年度", 2025],
  ["R7", 2025],
  ["Ｒ７年度", 2025],
  ["令和元年度", 2019],
  ["平成25年", 2013],
  ["H25", 2013],
  ["2030年度（目標年度）", 2030],
  ["2030", 2030],
  [2030, 2030],
  ["昭和60年", 1985],
  ["7年度", undefined],
  ["12", undefined],
  [12, undefined],
  [2030.5, undefined],
  ["2030kWh", undefined],
  ["R5 kW", undefined],
  ["合計", undefined],
  ["", undefined],
])("%j is the year %s", (text, year) => {
  expect(parseYear(text)).toBe(year);
});

test.each<[string, number | undefined, number | undefined]>([
  ["R7～8年", 2025, 2026],
  ["令和7年度～令和9年度", 2025, 2027],
  ["R8年", 2026, 2026],
  ["2025-2027", 2025, 2027],
  ["R6〜R10", 2024, 2028],
  ["令和7年度から", 2025, 2025],
  ["未定", undefined, undefined],
])("%s runs from %s to %s", (text, from, to) => {
  expect(parseYearRange(text)).toEqual(from === undefined ? undefined : { from, to });
});

test("a year comes back in every spelling", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2019, max: 2060 }), (year) => {
      const era = year - 2018;
      const spellings = [`${year}年度`, `R${era}`, `令和${era === 1 ? "元" : era}年度`, `令和${era}年`];
      expect(spellings.map(parseYear)).toEqual(spellings.map(() => year));
    }),
  );
});
