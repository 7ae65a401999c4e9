import { analyse, findings } from "../../../support/analysed";
import { byMeasure, byYear } from "../../../support/fundingSheets";
import type { Change } from "../../../support/fundingSheets";

const list = (change: Change): string[] => findings(analyse(byMeasure(change)));
const years = (change: Change): string[] => findings(analyse(byYear({ change }), byMeasure())).filter((found) => found.startsWith("A-"));

describe("A-06 to A-08 in the list by measure", () => {
  it("A-06: one number twice, however it is written", () => {
    expect(list((rows) => (rows[3]![0] = "①－１"))).toEqual(["A-06 error B5"]);
    expect(list((rows) => (rows[3]![0] = "1-1"))).toEqual(["A-06 error B5"]);
  });

  it("A-07: a number left out", () => {
    expect(list((rows) => (rows[3]![0] = "①-3"))).toEqual(["A-07 warning B5"]);
    expect(list((rows) => (rows[4]![0] = "③-1"))).toEqual(["A-07 warning B6"]);
  });

  it("A-08: a number by year or programme that the list does not have", () => {
    expect(years((rows) => (rows[14]![2] = "②-5"))).toEqual(["A-08 error D17"]);
    expect(years((rows) => (rows[2]![3] = "①-1、①-4"))).toEqual(["A-08 error E5"]);
  });

  it("sets off no other rule by one wrong number", () => {
    const all = (change: Change, years: Change = () => undefined): string[] =>
      findings(analyse(byYear({ change: years }), byMeasure(change)));
    // ①-2 by mistake ①-1: the years still say ①-2.
    expect(all((rows) => (rows[3]![0] = "①-1"))).toEqual(["A-06 error B5"]);
    // The cost of the year stands under a number nobody has.
    expect(
      all(
        () => undefined,
        (rows) => (rows[13]![2] = "①-7"),
      ),
    ).toEqual(["A-08 error D16"]);
  });

  it("takes other ways of writing, rows without a number and a blank list as they are", () => {
    expect(years((rows) => (rows[14]![2] = "２－１"))).toEqual([]);
    expect(years((rows) => rows[14]!.splice(2, 2, null, "執行事務費"))).toEqual([]);
    expect(findings(analyse(byYear({ change: (rows) => (rows[14]![2] = "②-5") })))).toEqual([]);
  });

  it("says nothing of the official example, whose numbers differ from table to table", () => {
    const example = byMeasure((rows) => (rows[3]![3] = "○,○○○"));
    const found = findings(analyse(byYear({ change: (rows) => (rows[14]![2] = "②-5") }), example));
    expect(found.filter((text) => text.startsWith("A-08"))).toEqual([]);
  });
});
