import fc from "fast-check";
import {
  cleanNumber,
  formatDecimals,
  isPercentFormat,
  parseNumberText,
  plainNumber,
  readNumber,
  readText,
} from "../../../src/core/cell/reading";
import { grouped } from "../../../src/core/text/ja";

const read = (value: string | number | boolean | null, format?: string) => readNumber(format === undefined ? { value } : { value, format });

describe("numbers as people write them", () => {
  test.each<[string, number, number, string | undefined, readonly string[]]>([
    ["1234", 1234, 0, undefined, ["textNumber"]],
    ["1,234.50", 1234.5, 2, undefined, ["textNumber"]],
    ["１，２３４．５", 1234.5, 1, undefined, ["fullWidth", "textNumber"]],
    ["▲1,200", -1200, 0, undefined, ["textNumber"]],
    ["△ 0.5", -0.5, 1, undefined, ["textNumber"]],
    ["−12", -12, 0, undefined, ["textNumber"]],
    ["+3", 3, 0, undefined, ["textNumber"]],
    ["1662,043", 1662043, 0, undefined, ["commaPlacement", "textNumber"]],
    ["12,276千円", 12276, 0, "千円", ["unitInCell"]],
    ["12,276 千円", 12276, 0, "千円", ["unitInCell"]],
    ["134戸", 134, 0, "戸", ["unitInCell"]],
    ["計120件 (年24件)", 120, 0, "件", ["unitInCell"]],
    ["約3.5MWh", 3.5, 1, "千kWh", ["approximate", "unitInCell"]],
    ["1,500kWh/年", 1500, 0, "kWh", ["unitInCell"]],
    ["30m²", 30, 0, "m2", ["unitInCell"]],
    ["65％", 65, 0, "%", ["fullWidth", "unitInCell"]],
    ["425,000 (9.4%) (kWh/年)", 425000, 0, "kWh", ["unitInCell"]],
    ["(C) 16,631,046", 16631046, 0, undefined, ["textNumber"]],
    ["3,103M", 3_103_000_000, 0, undefined, ["textNumber", "siSuffix"]],
    ["38k", 38_000, 0, undefined, ["textNumber", "siSuffix"]],
    [".5", 0.5, 1, undefined, ["textNumber"]],
  ])("%s", (text, value, decimals, unit, oddities) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "number", value, decimals, oddities });
    expect(reading.kind === "number" ? reading.unit?.name : "no number").toBe(parsedName(unit));
  });

  /** Some units have twins: 千kWh and MWh are one. */
  function parsedName(unit: string | undefined): string | undefined {
    return unit === "千kWh" ? "MWh" : unit;
  }
});

describe("what is no number", () => {
  test.each([
    ["", "blank"],
    ["　", "blank"],
    ["\n", "blank"],
    ["-", "dash"],
    ["－", "dash"],
    ["―", "dash"],
    ["ー", "dash"],
    ["--", "dash"],
    ["該当なし", "dash"],
    ["なし", "dash"],
    ["対象外", "dash"],
    ["○○", "placeholder"],
    ["○○戸", "placeholder"],
    ["●月", "placeholder"],
    ["・・・", "placeholder"],
    ["○,○○○", "placeholder"],
    ["***", "placeholder"],
    ["低圧", "text"],
    ["R7～8年", "text"],
    ["1.2.3", "text"],
    ["1/2", "text"],
    ["3階", "text"],
    ["令和7年", "text"],
    ["①", "text"],
    ["1,234①", "text"],
    ["1,234¹", "text"],
    ["=1+1", "text"],
    ["😀", "text"],
    ["12-34", "text"],
  ])("%j is %s", (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  test("an error keeps its code, a truth value its name", () => {
    expect(readNumber({ value: null, error: "#DIV/0!" })).toEqual({ kind: "error", code: "#DIV/0!" });
    expect(read(true)).toEqual({ kind: "text", text: "TRUE" });
  });
});

describe("numbers as Excel stores them", () => {
  test("binary noise beyond fifteen digits is none of the figure", () => {
    expect(cleanNumber(0.1 + 0.2)).toBe(0.3);
    expect(read(0.1 + 0.2)).toMatchObject({ value: 0.3, decimals: 1 });
    expect(plainNumber({ value: 1.1 * 3 })).toBe(3.3);
  });

  test.each<[number, string | undefined, number]>([
    [12, undefined, 0],
    [12.5, undefined, 1],
    [12, "0.00", 2],
    [12.345, "0.0", 3],
    [0.123, "0.0%", 3],
    [5e-7, undefined, 7],
    [12, "General", 0],
    [12, "#,##0_ ;[赤]▲ #,##0", 0],
  ])("%d under %s has %d decimals", (value, format, decimals) => {
    expect(read(value, format)).toMatchObject({ kind: "number", value, decimals });
  });

  test("formats of dates and texts show no decimals, quoted signs are no formats", () => {
    expect(formatDecimals("yyyy/m/d")).toBeUndefined();
    expect(formatDecimals("@")).toBeUndefined();
    expect(formatDecimals('0.0"kWh"')).toBe(1);
    expect(isPercentFormat('0"%"')).toBe(false);
    expect(isPercentFormat("0.0%")).toBe(true);
  });
});

describe("whatever stands in a cell", () => {
  const SIGNS = {
    plain: (text: string) => text,
    full: (text: string) => text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  };

  test("a figure comes back however it is written", () => {
    const figures = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom("plain", "full" as const),
        fc.constantFrom("-", "▲", "△", "−"),
        fc.constantFrom("", "千円", "kWh/年", "件"),
        ([digits, decimals], as, minus, unit) => {
          const text = (Math.abs(digits) / 10 ** decimals).toFixed(decimals);
          const written = `${digits < 0 ? minus : ""}${SIGNS[as as keyof typeof SIGNS](grouped(text))}${unit}`;
          expect(read(written)).toMatchObject({ kind: "number", value: Math.sign(digits) * Number(text), decimals });
        },
      ),
    );
  });

  test("no text throws, none becomes NaN or infinite", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const reading = read(text);
        if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
        expect(typeof readText({ value: text })).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });

  test("a text made of the signs of numbers neither throws nor becomes NaN", () => {
    const sign = fc.constantFrom(..."0123456789０１,.，．-▲()（）%％ k M千円約計○〇".split(""));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const reading = parseNumberText(signs.join(""));
        if (reading) expect(Number.isNaN(reading.value)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
