import fc from "fast-check";
import { labelParts, parseUnit, unit, unitShift } from "../../../src/core/cell/unit";

test.each([
  ["kWh/年", "kWh"],
  ["ｋＷｈ／年度", "kWh"],
  ["千ｔ-CO₂", "千t-CO2"],
  ["単位：千円", "千円"],
  ["単位:千円", "千円"],
  ["㎢", "km2"],
  ["％", "%"],
  ["MWH", "MWh"],
  ["t－CO2", "t-CO2"],
])("%s is the unit %s", (text, name) => {
  expect(parseUnit(text)).toBe(unit(name));
});

test.each(["", "太陽光", "円以上", "年度末", "kWh当たり"])("%j is no unit", (text) => {
  expect(parseUnit(text)).toBeUndefined();
});

test.each<[string, string, number | undefined]>([
  ["円", "千円", -3],
  ["百万円", "千円", 3],
  ["億円", "円", 8],
  ["MWh", "kWh", 3],
  ["千kWh", "MWh", 0],
  ["GJ", "TJ", -3],
  ["ha", "km2", -2],
  ["万t-CO2", "t-CO2", 4],
  ["kWh", "kW", undefined],
  ["円", "円/kWh", undefined],
])("from %s to %s is ten to the %s", (from, to, shift) => {
  expect(unitShift(unit(from), unit(to))).toBe(shift);
});

test("a unit nobody knows in form data is a mistake of ours", () => {
  expect(() => unit("フィート")).toThrow("フィート");
});

test.each<[string, string, string | undefined]>([
  ["発電量（kWh/年）", "発電量", "kWh"],
  ["設備能力\n（ｋＷ）", "設備能力", "kW"],
  ["事業費（千円）※1", "事業費", "千円"],
  ["面積[ha]", "面積", "ha"],
  ["排出量 単位：千t-CO2", "排出量", "千t-CO2"],
  ["合計（A）", "合計(a)", undefined],
  ["オンサイト・オフサイト", "オンサイト・オフサイト", undefined],
])("%j is called %s in %s", (label, base, name) => {
  const parts = labelParts(label);
  expect(parts.base).toBe(base);
  expect(parts.unit).toBe(name === undefined ? undefined : unit(name));
});

test("the words of a label have no unit left in them", () => {
  const units = fc.constantFrom("kWh", "千円", "t-CO2", "%", "戸", "㎢");
  fc.assert(
    fc.property(units, fc.constantFrom("（", "("), (name, open) => {
      const { base, unit: found } = labelParts(`導入量${open}${name}${open === "（" ? "）" : ")"}`);
      expect(base).toBe("導入量");
      expect(found).toBe(parseUnit(name));
    }),
  );
});
