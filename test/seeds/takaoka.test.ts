import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { a1 } from "../../src/core/grid/address";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { buildTakaoka2023 } from "../fixtures/takaoka2023";
import { emptiedAndRecalculated, filledComputed, findings, shownAt } from "./report";

describe("高岡市 令和5年度 進捗状況報告票 (seed 000)", () => {
  let snapshot: Snapshot;
  let analysis: Analysis;
  beforeAll(async () => {
    snapshot = readXlsx(await buildTakaoka2023()).snapshot;
    analysis = new Analyser().analyse(snapshot);
  }, 60_000);

  it("holds every table of the report, surely found", () => {
    const tables = analysis.tables.map((table) => (table.source === undefined ? table.id : `${table.id} ${table.source}`));
    expect(tables).toEqual([
      "R-cost",
      "R-zero.demand",
      "R-zero.rate",
      ...["住宅", "業務その他", "公共"].map((sector) => `R-consent ${sector}`),
      "R-new",
      ...["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "⑪", "⑫"].map((number) => `R-measure ${number}`),
      ...["共通", "①-1", "①-2", "②-1", "②-2", "③"].map((number) => `R-kpi ${number}`),
      "R-org",
      "R-mgmt",
      "R-plan",
    ]);
    expect(analysis.tables.filter((table) => table.confidence < 1 || table.missing.length > 0)).toEqual([]);
  });

  it("has no error, and no 累計 of the common KPI is one (T12)", () => {
    expect(findings(analysis, "error")).toEqual([]);
  });

  it("raises the warnings of rules.md §L, and the blank schedules of I-000-5", () => {
    expect(findings(analysis, "warning")).toEqual([
      "E-10 warning 総論!A27 375 → 345",
      "E-12 warning 新規再エネ・合意形成!F9",
      "C-15 warning 新規再エネ・合意形成!C11 飲食店",
      "E-09 warning 新規再エネ・合意形成!D15 44 → 33",
      "E-09 warning 新規再エネ・合意形成!D15 25 → 27",
      "E-12 warning 新規再エネ・合意形成!F15",
      "C-16 warning 新規再エネ・合意形成!C17 福岡金属工業団地",
    ]);
  });

  it("remarks on units, dashes and blank tails; ⑥ and 指標①-2 end in blanks like ⑧", () => {
    expect(findings(analysis, "info")).toEqual([
      "B-06 info 取組⑥～⑫!M9",
      "B-06 info 取組⑥～⑫!L35",
      "B-13 info KPI!C5 0円",
      "B-06 info KPI!J24",
      "B-05 info KPI!G33 375,500人 → -",
    ]);
  });

  it("says both sides of a contradiction", () => {
    const [total, offices] = analysis.findings.filter((finding) => finding.rule === "E-09");
    expect(total!.cells).toHaveLength(9 + 4);
    expect(offices!.cells.map((cell) => `${cell.sheet}!${a1(cell)}`)).toEqual([
      "新規再エネ・合意形成!D15",
      "新規再エネ・合意形成!D16",
      "実質ゼロの達成率!C13",
    ]);
    const prose = analysis.findings.find((finding) => finding.rule === "E-10")!;
    expect(prose.cells.map((cell) => `${cell.sheet}!${a1(cell)}`)).toEqual(["総論!A27", "新規再エネ・合意形成!D11"]);
  });

  it("gives back the printed figures when all computed cells were emptied", () => {
    const cells = filledComputed(analysis);
    const filled = emptiedAndRecalculated(snapshot, cells);
    const again = new Analyser().analyse(filled);
    expect(findings(again, "error", "warning")).toEqual(findings(analysis, "error", "warning"));
    const changed = cells
      .filter(({ address }) => shownAt(filled, address) !== shownAt(snapshot, address))
      .map(
        ({ table, row, column, address }) =>
          `${table.id} ${table.source ?? ""} ${row.id} ${column.id} ${shownAt(snapshot, address)} → ${shownAt(filled, address)}`,
      );
    expect(changed).toEqual([
      // A column of blanks has no total: what is missing is not zero (architecture.md law 5).
      "R-zero.demand  合計 co2 0 → null",
      "R-kpi 共通 計画 累計 2022 0円 → 0千円",
      "R-kpi 共通 計画 累計 2023 0円 → 0千円",
      // The town's own running sum has hidden decimals (calculations.md §0.2).
      "R-kpi 共通 計画 累計 2025 38,873千円 → 38,874千円",
      "R-kpi 共通 計画 累計 2026 65,471千円 → 65,472千円",
      "R-kpi 共通 計画 累計 2027 92,069千円 → 92,070千円",
      "R-kpi 共通 計画 累計 2028 118,666千円 → 118,668千円",
      "R-kpi 共通 計画 累計 2029 145,264千円 → 145,266千円",
      "R-kpi 共通 計画 累計 2030 171,862千円 → 171,864千円",
    ]);
  });
});
