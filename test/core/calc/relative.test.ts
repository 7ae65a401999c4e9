import { columnPattern, relativeFormula } from "../../../src/core/calc/relative";
import { parseA1 } from "../../../src/core/grid/address";

const at = (cell: string) => parseA1(cell)!;

test("a formula filled down is the same everywhere", () => {
  expect(relativeFormula("=SUM(B2:C2)*$D$1", at("E2"))).toBe(relativeFormula("=SUM(B3:C3)*$D$1", at("E3")));
  expect(relativeFormula("=SUM(B2:C2)", at("E2"))).not.toBe(relativeFormula("=SUM(B2:C2)", at("E3")));
  expect(relativeFormula("=sum( b2:c2 )", at("E2"))).toBe(relativeFormula("=SUM(B2:C2)", at("E2")));
});

test("texts and sheet names in quotes stay as they are", () => {
  expect(relativeFormula('=IF(A1="B2","",\'様式 B2\'!B2)', at("A1"))).toBe('=IF(R[0]C[0]="B2","",\'様式 B2\'!R[1]C[1])');
});

test("names that only look like cells are none", () => {
  expect(relativeFormula("=LOG10(A1)", at("A1"))).toBe("=LOG10(R[0]C[0])");
});

test("sums of sections of different length are of one pattern", () => {
  expect(columnPattern("=SUM(D5:D8)", at("D9"))).toBe(columnPattern("=SUM(D11:D13)", at("D14")));
  expect(columnPattern("=D5+D6+D7", at("D9"))).toBe(columnPattern("=D5+D6", at("D9")));
  expect(columnPattern("=SUM(D5:D8)", at("D9"))).not.toBe(columnPattern("=SUM(E5:E8)", at("D9")));
});
