import fc from "fast-check";
import { Decimal } from "../../../src/core/calc/decimal";
import { figure, grouped, placeholders, quoted, sentence } from "../../../src/core/text/ja";

test("figures are grouped and lose no digit", () => {
  expect(["0", "999", "1000", "-1234567.5", "123456789012345678901.25"].map(grouped)).toEqual([
    "0",
    "999",
    "1,000",
    "-1,234,567.5",
    "123,456,789,012,345,678,901.25",
  ]);
  fc.assert(fc.property(fc.bigInt(), (value) => expect(grouped(String(value)).replaceAll(",", "")).toBe(String(value))));
});

test("a figure for a sentence has at most three decimals and no zeros at its end", () => {
  expect(figure(new Decimal("1234.56789"))).toBe("1,234.568");
  expect(figure(new Decimal("1234.5000"))).toBe("1,234.5");
});

test("what stands in a cell is put into a sentence as it is", () => {
  expect(sentence("{name}は{value}です。", { name: "{value}", value: 1200 })).toBe("{value}は1,200です。");
  expect(sentence("{name}", { name: "$& $1" })).toBe("$& $1");
  expect(placeholders("{a}と{b}、{a}")).toEqual(["a", "b", "a"]);
});

test("a long text is shortened to one line", () => {
  expect(quoted("屋根\n置き  型")).toBe("屋根 置き 型");
  expect(quoted("あ".repeat(40))).toBe(`${"あ".repeat(29)}…`);
});
