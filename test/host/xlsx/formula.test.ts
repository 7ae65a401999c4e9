import { shownFormula, storedFormula } from "../../../src/host/xlsx/formula/futureFunctions";
import { shifter } from "../../../src/host/xlsx/formula/shift";

const down = (formula: string, rows = 1, columns = 0) => shifter(formula)(rows, columns);

describe("shared formulas moved to another cell", () => {
  test.each([
    ["A1", "A2"],
    ["$A1", "$A2"],
    ["A$1", "A$1"],
    ["$A$1", "$A$1"],
    ["SUM(C2:J2)", "SUM(C3:J3)"],
    ["SUM(C$2:C2)", "SUM(C$2:C3)"],
    ["'P-3.4a 総括'!B5+1", "'P-3.4a 総括'!B6+1"],
    ["'It''s A1'!B5", "'It''s A1'!B6"],
    ["'A1'!A1", "'A1'!A2"],
    ["第1表!B5*表2!$C$3", "第1表!B6*表2!$C$3"],
    ["単価A1+A1", "単価A1+A2"],
    ['IF(A1="A1 ""B2""",B1,"C3")', 'IF(A2="A1 ""B2""",B2,"C3")'],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(A2)+ATAN2(A2,B2)"],
    ["A1*1E5+2.5E-3", "A2*1E5+2.5E-3"],
    ["SUM(A:A)+SUM($B:C)", "SUM(A:A)+SUM($B:C)"],
    ["SUM(1:1)+SUM($2:3)", "SUM(2:2)+SUM($2:4)"],
    ["[1]Sheet1!A1", "[1]Sheet1!A2"],
    ["'[予算 A1.xlsx]Sheet1'!A1", "'[予算 A1.xlsx]Sheet1'!A2"],
    ["Table1[[#This Row],[A1 '] B2]]*A1", "Table1[[#This Row],[A1 '] B2]]*A2"],
    ["SUM(Sheet1:Sheet3!A1)", "SUM(Sheet1:Sheet3!A2)"],
    ["SUM(Jan:Mar!A1)", "SUM(Jan:Mar!A2)"],
    ["Sheet1!#REF!+A1", "Sheet1!#REF!+A2"],
    ["#N/A/B2", "#N/A/B3"],
    ["XFE1+ABCD1+A1048577", "XFE1+ABCD1+A1048577"],
    ["Q1.total+my_A1+A1_x", "Q1.total+my_A1+A1_x"],
    ["_xlfn.STDEV.S(A1:A3)", "_xlfn.STDEV.S(A2:A4)"],
    ["A1#+SUM({1,2;3,4})", "A2#+SUM({1,2;3,4})"],
    ["A1:INDEX(B:B,C1)", "A2:INDEX(B:B,C2)"],
    ["A1%^-B1 C1", "A2%^-B2 C2"],
    ["IF(TRUE,A1,FALSE)", "IF(TRUE,A2,FALSE)"],
    ["", ""],
  ])("%s → %s one row down", (before, after) => expect(down(before)).toBe(after));

  test.each([
    ["SUM(A:A)+SUM($B:C)", 0, 2, "SUM(C:C)+SUM($B:E)"],
    ["Z1", 0, 1, "AA1"],
    ["B2", -1, -1, "A1"],
    ["A1", -1, 0, "A1048576"],
    ["A1", 0, -1, "XFD1"],
    ["XFD1048576", 1, 1, "A1"],
  ])("%s moved by (%i, %i) → %s", (before, rows, columns, after) => expect(down(before, rows, columns)).toBe(after));
});

describe("prefixes of newer functions", () => {
  test.each([
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", "XLOOKUP(A1,B:B,C:C)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "FILTER(A1:A9,B1:B9)"],
    ['IF(_xlfn.IFNA(A1,"_xlfn.IFNA(")="",1,2)', 'IF(IFNA(A1,"_xlfn.IFNA(")="",1,2)'],
    ["SUM(A1)", "SUM(A1)"],
    ["_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"],
    ["_xlfn.SINGLE(A1)", "_xlfn.SINGLE(A1)"],
  ])("%s is shown as %s and stored back", (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
    expect(storedFormula(shown)).toBe(stored);
  });
});
