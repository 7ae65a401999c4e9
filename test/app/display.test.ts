import { shownCell, shownInput, shownNumber } from "../../src/app/display";

describe("figures for people", () => {
  it.each([
    ["1234567.5", undefined, "1,234,567.5"],
    ["0.1235", "0.0%", "12.4%"],
    ["0.12345", "0%", "12%"],
    ["62500.4999", "#,##0", "62,500"],
    ["0.5", "0", "1"],
    ["-1234.25", "#,##0.0", "-1,234.3"],
  ])("%s under %s is %s", (value, format, shown) => {
    expect(shownNumber(value, format)).toBe(shown);
  });

  it("shows blanks, errors, text and live formulas as what they are", () => {
    expect(shownCell({ value: null })).toBe("（空欄）");
    expect(shownCell({ value: null, error: "#DIV/0!" })).toBe("#DIV/0!");
    expect(shownCell({ value: "1662,043" })).toBe("1662,043");
    expect(shownInput({ kind: "formula", formula: "=A1", value: 1200 })).toBe("1,200（数式）");
    expect(shownInput({ kind: "blank" })).toBe("（空欄）");
  });
});
