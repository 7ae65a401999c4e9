import { Analyser } from "../../src/app/analysis";
import type { Analysis } from "../../src/app/analysis";
import { readXlsx } from "../../src/host/xlsx";
import { buildSaitama } from "../fixtures/saitama";
import { line } from "./report";

describe("さいたま市 推進戦略 骨子 (seed 004)", () => {
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = new Analyser().analyse(readXlsx(await buildSaitama()).snapshot);
  });

  it("holds the programmes of both halves and the indicators, surely found", () => {
    expect(analysis.tables.map((table) => [table.id, table.confidence, table.missing, table.rows.length])).toEqual([
      ["S-measures", 1, [], 5],
      ["S-measures", 1, [], 23],
      ["S-indicators", 1, [], 7],
    ]);
  });

  it("gives programmes of merged measures the name of their measure", () => {
    const second = analysis.views.find((view) => view.table.id === "S-measures" && view.rows.length === 23)!;
    const names = second.rows.map((row) => [
      second.text(row, "policy").slice(0, 1),
      second.text(row, "measure").slice(0, 8),
      second.text(row, "priority"),
    ]);
    expect(names[4]).toEqual(["4", "1) 循環型シス", "○"]);
    expect(names[6]).toEqual(["5", "1) 地域の自然", "●"]);
    expect(names.at(-1)).toEqual(["7", "3) ESG投資", ""]);
  });

  it("reports the missing ④ and the placeholder month, and nothing else (rules.md §L)", () => {
    expect(analysis.findings.filter((finding) => finding.severity !== "info").map(line)).toEqual([
      "A-01 error 位置付け・背景!A26 令和3年●月",
      "A-07 warning 具体的事業(1)!D6 ④",
    ]);
  });

  it("remarks only on foreign glyphs", () => {
    expect(new Set(analysis.findings.filter((finding) => finding.severity === "info").map((finding) => finding.rule))).toEqual(
      new Set(["A-04"]),
    );
  });
});
