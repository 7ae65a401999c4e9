import { Analyser } from "../../../../src/app/analysis";
import type { Analysis } from "../../../../src/app/analysis";
import { LAYOUTS } from "../../../support/layouts";
import { nonCivilTown } from "../../../support/nonCivilTown";
import { sideBySide, townBook, zeroTown } from "../../../support/zeroTown";

/** Every computed value in its official unit, wherever it stands. */
function values(analysis: Analysis): string[] {
  return analysis.calculation.cells
    .map((cell) => {
      const result = analysis.calculation.result(cell);
      return `${cell.table.id} ${cell.table.source ?? ""} ${cell.row.id} ${cell.column.id} = ${result.state === "complete" ? result.value.toPrecision(12) : result.state}`;
    })
    .sort();
}

describe("chapters 4.3 and 6.2 of a consistent town", () => {
  const analysis = new Analyser().analyse(townBook(nonCivilTown()));

  it("are found table by table", () => {
    expect(analysis.tables.map((table) => [table.id, table.source, table.missing])).toEqual([
      ["P-4.3.reductions", undefined, []],
      ["P-4.3.consent", "2-1", []],
      ["P-4.3.consent", "2-4", []],
      ["P-4.3.supply", undefined, []],
      ["P-4.3.localShare", undefined, []],
      ["P-6.2", undefined, []],
    ]);
  });

  it("raise no finding, alone or with chapter 4.2", () => {
    expect(analysis.findings).toEqual([]);
    expect(new Analyser().analyse(townBook(new Map([...zeroTown(), ...nonCivilTown()]))).findings).toEqual([]);
  });

  it("compute totals, shares and copies", () => {
    const all = values(analysis);
    expect(all).toContain("P-4.3.reductions  合計 subtotal = 650.500000000");
    expect(all).toContain("P-4.3.supply  民生部門以外電力　合計 demand = 1200000.00000");
    expect(all).toContain("P-4.3.localShare  4.3 地産地消割合（民生部門以外電力） share = 85.7142857143");
    expect(all).toContain("P-4.3.consent 2-1 ②-1みどり工場（電気） tCo2 = 120.500000000");
  });

  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("give the same values: %s", (_, layout) => {
    const original = new Analyser().analyse(townBook(new Map([...zeroTown(), ...nonCivilTown()])));
    const other = new Analyser().analyse(layout.of(original));
    expect(values(other)).toEqual(values(original));
    expect(other.findings).toEqual([]);
  });
});

const PAIRS: readonly (readonly [string, string])[] = [
  ["4.2民生電力需要量", "4.2電力供給状況(民生部門)"],
  ["4.2電力供給状況(民生部門)", "4.3電力供給状況(民生部門電力以外)"],
  ["4.2電力削減量", "4.2民生電力需要量"],
  ["4.2実質ゼロ(サマリ)", "4.2電力削減量"],
  ["4.2実質ゼロ(計算結果)", "4.2実質ゼロ(サマリ)"],
  ["4.2実質ゼロ(計算結果)", "4.2民生電力需要量"],
  ["4.2民生電力需要量", "4.2需要家合意形成状況(住宅)"],
  ["4.2需要家合意形成状況(住宅)", "4.2需要家合意形成状況(民生・業務その他)"],
  ["4.3民生部門電力以外の取組", "4.3民生部門電力以外の排出削減取組"],
  ["4.2対象地域の民生需要家数等", "4.2実質ゼロ(サマリ)"],
];

describe("two tables side by side", () => {
  const town = new Map([...zeroTown(), ...nonCivilTown()]);
  const original = new Analyser().analyse(townBook(town));

  it.each(PAIRS.flatMap(([left, right]) => [1, 2].map((gap) => [left, right, gap] as const)))(
    "give the same values: %s | %s, %i apart",
    (left, right, gap) => {
      const other = new Analyser().analyse(townBook(sideBySide(town, left, right, gap)));
      expect(values(other)).toEqual(values(original));
      expect(other.findings).toEqual([]);
    },
  );
});
