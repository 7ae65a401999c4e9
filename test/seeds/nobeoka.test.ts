import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { planRecalculation } from "../../src/app/recalculate";
import { a1 } from "../../src/core/grid/address";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { buildNobeoka2022 } from "../fixtures/nobeoka2022";
import { emptiedAndRecalculated, filledComputed, findings, shownAt } from "./report";

describe("延岡市 令和4年度 進捗状況報告票 (seed 001)", () => {
  let snapshot: Snapshot;
  let analysis: Analysis;
  beforeAll(async () => {
    snapshot = readXlsx(await buildNobeoka2022()).snapshot;
    analysis = new Analyser().analyse(snapshot);
  }, 60_000);
  const sources = (id: string): (string | undefined)[] => analysis.tables.filter((table) => table.id === id).map((table) => table.source);

  it("holds every measure with its cost table, and the rest of the report", () => {
    const measures = [
      "①-1",
      "①-2",
      "⑤-1",
      "⑤-2",
      "⑦-1",
      "⑦-2",
      "⑦-3",
      "⑩",
      "②-1",
      "③-1",
      "③-2",
      "④-1",
      "④-2",
      "④-3",
      "⑥-1",
      "⑥-2",
      "⑧",
      "⑨",
      "②-2",
      "⑩",
      "⑫",
      "⑬",
      "⑭",
    ];
    expect(sources("R-measure")).toEqual(measures);
    expect(sources("R-cost")).toEqual([undefined, ...measures]);
    expect(sources("R-kpi")).toEqual(["①", "②", "③"]);
    for (const id of ["R-zero.demand", "R-zero.rate", "R-org", "R-mgmt", "R-plan"]) expect([id, sources(id).length]).toEqual([id, 1]);
    expect(analysis.tables.filter((table) => table.confidence < 1 || table.missing.length > 0)).toEqual([]);
  });

  it("has the errors of rules.md §L and no other: no B-03 on the other 38 series (N3)", () => {
    expect(findings(analysis, "error")).toEqual([
      "C-18 error 「実質ゼロ」の達成率!D11 民生・家庭",
      "A-06 error 取組（民生部門電力以外）!A25 ⑩",
      "B-03 error 取組（民生部門電力以外）!G96 0 → 1",
      "B-07 error 取組（民生部門電力以外）!G96 0 → 1",
    ]);
  });

  it("raises the warnings of §L, and I-001-7 for the shared taxi", () => {
    expect(findings(analysis, "warning")).toEqual([
      "E-10 warning 総論!A22 4 → 10",
      "F-02 warning 「実質ゼロ」の達成率!N11 ②-2",
      "I-02 warning 取組（再エネ）!E94 順次設置",
      "I-02 warning 取組（民生部門電力以外）!F28 運行",
      "A-07 warning 取組（民生部門電力以外）!A47 ⑪",
    ]);
  });

  it("remarks that 公共 is agreed while talks go on (I-001-8)", () => {
    expect(findings(analysis, "info")).toEqual(["E-11 info 「実質ゼロ」の達成率!E13"]);
  });

  it("mends the row of 取組⑭ by one edit", () => {
    const shifted = analysis.findings.find((finding) => finding.rule === "B-07")!;
    expect(shifted.fix!.map((edit) => [a1(edit), edit.new])).toEqual([["G96", { kind: "number", value: 1 }]]);
  });

  it("gives back the printed figures when all computed cells were emptied, but for the shifted one", () => {
    const cells = filledComputed(analysis);
    expect(cells.length).toBeGreaterThan(380);
    const filled = emptiedAndRecalculated(snapshot, cells);
    const changed = cells
      .filter(({ address }) => shownAt(filled, address) !== shownAt(snapshot, address))
      .map(
        ({ table, row, column, address }) =>
          `${table.id} ${table.source ?? ""} ${row.id} ${column.id} ${shownAt(snapshot, address)} → ${shownAt(filled, address)}`,
      );
    expect(changed).toEqual(["R-zero.demand  合計 menu 0 → null", "R-measure ⑭ 計画 台数 累計 2025 0 → 1"]);
  });

  it("writes running sums as formulas over the year before", () => {
    const cell = analysis.calculation.cells.find(
      ({ table, row, column }) => table.source === "①-1" && row.id === "計画 太陽光出力 累計" && column.id === "2024",
    )!;
    const planned = planRecalculation(analysis, "formulas").find((plan) => plan.cell === cell);
    expect(planned?.edit?.new).toMatchObject({ kind: "formula", formula: "=SUM(E12,F8)", value: 742.5 });
  });
});
