import { parseTyped } from "../../../src/workbench/richapi/cells/typedInput";

const value = (input: unknown, format = "General") => {
  const { content } = parseTyped(input, format);
  return content.kind === "value" ? content.value : content;
};

test.each([
  ["1,234", 1234],
  ["-3.5", -3.5],
  ["(5)", -5],
  ["12%", 0.12],
  ["1E3", 1000],
  ["¥100", 100],
  ["１２３", 123],
  [".5", 0.5],
  ["+7", 7],
  ["2024-04-01", 45383],
  ["2024/4/1", 45383],
  ["true", true],
  ["FALSE", false],
  ["#N/A", "#N/A"],
  ["'=1+1", "=1+1"],
  ["''x", "'x"],
  ["=", "="],
  ["1,23", "1,23"],
  ["2024-13-01", "2024-13-01"],
  ["３月", "３月"],
  ["1 2", "1 2"],
])("typed %j becomes %j", (input, expected) => {
  expect(value(input)).toEqual(expected);
});

test.each([
  ["=A1+1", "=A1+1"],
  ["+A1", "=A1"],
  ["-A1", "=-A1"],
  ["@SUM(A1)", "=SUM(A1)"],
])("typed %j is the formula %j", (input, formula) => {
  expect(value(input)).toEqual({ kind: "formula", formula });
});

test("a text cell makes text of everything", () => {
  for (const input of ["=1+1", "12", "'x"]) expect(typeof value(input, "@")).toBe("string");
  expect([value(12, "@"), value(true, "@")]).toEqual(["12", "TRUE"]);
});

test("blank clears, an error literal is an error, formats come along", () => {
  expect(parseTyped("", "General").content).toEqual({ kind: "blank" });
  expect(parseTyped("#REF!", "General").content).toEqual({ kind: "value", value: "#REF!", isError: true });
  expect(parseTyped("1,234", "General").format).toBe("#,##0");
  expect(parseTyped("2024/4/1", "General").format).toBe("yyyy/m/d");
});

test.each([NaN, Infinity, {}, [], undefined])("%j is no cell value", (input) => {
  expect(() => parseTyped(input, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
