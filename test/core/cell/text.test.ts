import fc from "fast-check";
import { facilityKey, measureKey, measureKeys } from "../../../src/core/cell/numbers";
import { holdsPlaceholder, isDash, isPlaceholder, normalizeLabel, normalizeNumberLabel } from "../../../src/core/cell/text";

test.each([
  ["設備能力\n（ｋＷ）", "設備能力(kW)"],
  ["对象施設名", "対象施設名"],
  ["取組内容※2", "取組内容"],
  ["CO₂削減量", "CO2削減量"],
  ["再エネ　メニュー", "再エネメニュー"],
  ["〇印", "○印"],
  ["オン―サイト", "オン-サイト"],
])("%j and %j are one label", (one, other) => {
  expect(normalizeLabel(one)).toBe(normalizeLabel(other));
});

test("a comparable label is comparable already", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) =>
      expect(normalizeLabel(normalizeLabel(text))).toBe(normalizeLabel(text)),
    ),
  );
});

test.each([
  ["太陽光ー１", "太陽光-1"],
  ["①－1", "1-1"],
  ["バイオマス ～ 2", "バイオマス-2"],
])("the number %s is %s", (text, expected) => {
  expect(normalizeNumberLabel(text)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ["①-1", "1-1"],
  ["①－１", "1-1"],
  ["取組①-2", "1-2"],
  ["No.3", "3"],
  ["⑩", "10"],
  ["①-1-2", "1-1-2"],
  ["指標1", "1"],
  ["合計", undefined],
  ["", undefined],
])("the measure of %j is %s", (text, key) => {
  expect(measureKey(text)).toBe(key);
});

test("all measures of a list are named", () => {
  expect(measureKeys("①-1、①－3及び②-1")).toEqual(["1-1", "1-3", "2-1"]);
  expect(measureKeys("①～③")).toEqual([]);
  expect(measureKeys("①-1～①-3、②-1〜3")).toEqual(["1-1", "1-3", "2-1"]);
  expect(measureKey("①-1～①-3")).toBe("1-1");
});

test("a facility goes by its number, a placeholder by none", () => {
  expect(facilityKey("太陽光－８")).toBe(facilityKey("太陽光-8"));
  expect(facilityKey("太陽光-○")).toBeUndefined();
  expect(facilityKey("太陽光")).toBeUndefined();
});

test("glyphs that stand for nothing, and those that mark a choice", () => {
  expect(["○○", "●", "＊＊", "・・・"].map(isPlaceholder)).toEqual([true, true, true, true]);
  expect(["○○戸", "令和○年", "●月", "***"].map(holdsPlaceholder)).toEqual([true, true, true, true]);
  expect(["○", "実施○", "A・B"].map(holdsPlaceholder)).toEqual([false, false, false]);
  expect(["-", "－", "該当なし", "無し"].map(isDash)).toEqual([true, true, true, true]);
  expect(["-1", "なしの木公園"].map(isDash)).toEqual([false, false]);
});
