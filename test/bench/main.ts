import { Analyser } from "../../src/app/analysis";
import { planRecalculation } from "../../src/app/recalculate";
import type { CellEdit } from "../../src/core/edit/cellEdit";
import { cellAt } from "../../src/core/grid/snapshot";
import type { Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { patchXlsx, readXlsx } from "../../src/host/xlsx";
import { Calculation } from "../../src/core/calc/calculation";
import { workbookViews } from "../../src/core/calc/workbookView";
import { FORMS } from "../../src/core/forms/catalogue";
import { Locator } from "../../src/core/locate/locate";
import { settingValues } from "../../src/app/settings";
import { schemaChecks } from "./schemaChecks";
import { benchWorkbook } from "./workbook";

const ROUNDS = 5;

/** Median milliseconds of some runs, after one warm-up. */
function measure(job: () => unknown): number {
  job();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

/** The same snapshot with one figure of one sheet changed, as a refresh gives it. */
function withEdit(snapshot: Snapshot, value: number): { readonly snapshot: Snapshot; readonly edit: CellEdit } {
  const at = { row: 12, col: 9 };
  const sheet = snapshot.sheets[3]!;
  const old = cellAt(sheet, at);
  const row = [...(sheet.rows[at.row] ?? [])];
  row[at.col] = { ...old, value };
  const rows = [...sheet.rows];
  rows[at.row] = row;
  const changed: Sheet = { ...sheet, rows };
  const edit: CellEdit = { sheet: sheet.name, ...at, old, new: { kind: "number", value }, why: "計測" };
  return { snapshot: { sheets: snapshot.sheets.map((other) => (other === sheet ? changed : other)) }, edit };
}

async function bench(rows: number): Promise<Record<string, number>> {
  const bytes = await benchWorkbook(rows);
  const { snapshot } = readXlsx(bytes);
  const locator = new Locator(FORMS);
  const analyser = new Analyser();
  const analysis = analyser.analyse(snapshot);
  const { views } = workbookViews(snapshot, analysis.tables, settingValues({}));
  let edited = analyser.reanalyse(analysis, withEdit(snapshot, 1).snapshot);
  let figure = 1;
  const { edit } = withEdit(snapshot, 7);
  return {
    read: measure(() => readXlsx(bytes)),
    locate: measure(() => locator.locate(snapshot)),
    "validate-all": measure(() => analyser.check(analysis)),
    recompute: measure(() => {
      const calculation = new Calculation(snapshot, views);
      calculation.cells.forEach((cell) => calculation.stored(cell));
    }),
    plan: measure(() => planRecalculation(analysis)),
    "one-edit": measure(() => {
      figure += 1;
      edited = analyser.reanalyse(edited, withEdit(edited.snapshot, figure).snapshot);
    }),
    "patch-save": measure(() => patchXlsx(bytes, [edit])),
    "ajv-10-checks": measure(schemaChecks(rows * 25)),
  };
}

async function main(): Promise<void> {
  const small = await bench(100);
  const large = await bench(1000);
  process.stdout.write("25シート           ×100行        ×1,000行      比（≦12）\n");
  for (const [step, ms] of Object.entries(small)) {
    const more = large[step]!;
    process.stdout.write(`${step.padEnd(16)}${ms.toFixed(2).padStart(10)} ms${more.toFixed(2).padStart(12)} ms${(more / ms).toFixed(1).padStart(8)}\n`);
  }
  const ratio = (result: Record<string, number>): string => (result["validate-all"]! / result["ajv-10-checks"]!).toFixed(1);
  process.stdout.write(`validate-all ÷ ajv（1行10検査）: ${ratio(small)}倍（×100）・${ratio(large)}倍（×1,000）\n`);
}

void main();
