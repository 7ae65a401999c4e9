import { cpus, loadavg } from "node:os";
import { Analyser } from "../../src/app/analysis";
import { planRecalculation } from "../../src/app/recalculate";
import { settingValues } from "../../src/app/settings";
import { Calculation } from "../../src/core/calc/calculation";
import { workbookViews } from "../../src/core/calc/workbookView";
import { FORMS } from "../../src/core/forms/catalogue";
import { Locator } from "../../src/core/locate/locate";
import { patchXlsx, readXlsx } from "../../src/host/xlsx";
import { editAt, edited, PLACES } from "./edits";
import type { Measured } from "./measure";
import { measure } from "./measure";
import { schemaChecks } from "./schemaChecks";
import { benchWorkbook } from "./workbook";

/** Budgets of anchors/perf.md §4 in ms, for 100 and 1,000 rows a sheet. */
const BUDGETS: Readonly<Record<string, readonly [number, number]>> = {
  locate: [5, 40],
  "validate-all": [15, 100],
  recompute: [60, 400],
  plan: [2, 15],
  ...Object.fromEntries(Object.keys(PLACES).map((name) => [name, [1, 5] as const])),
};
const GROWTH = 12;
const AJV = "ajv 1行10検査";

type Results = Readonly<Record<string, Measured>>;

async function bench(rows: number, runs: number): Promise<Results> {
  const bytes = await benchWorkbook(rows);
  const locator = new Locator(FORMS);
  const analyser = new Analyser();
  const fresh = () => readXlsx(bytes).snapshot;
  const nothing = (): undefined => undefined;
  const snapshot = fresh();
  const analysis = analyser.analyse(snapshot);
  if (analysis.findings.length > 0) throw new Error(`the bench workbook should be right, but has ${analysis.findings.length} findings`);
  const views = () => workbookViews(snapshot, analysis.tables, settingValues({})).views;
  const edit = editAt(snapshot, Object.values(PLACES)[0]!, 7);
  const edits = Object.entries(PLACES).map(([name, place]) => {
    let current = analysis;
    let figure = 7000;
    const next = () => edited(current.snapshot, place, (figure += 1));
    return [name, measure(runs * 2, next, (after) => (current = analyser.reanalyse(current, after)))] as const;
  });
  return {
    read: measure(runs, nothing, fresh),
    locate: measure(runs, fresh, (book) => locator.locate(book)),
    "validate-all": measure(
      runs,
      () => analyser.prepare(fresh()),
      (model) => analyser.check(model),
    ),
    recompute: measure(runs, views, (own) => {
      const calculation = new Calculation(snapshot, own);
      calculation.cells.forEach((cell) => calculation.stored(cell));
    }),
    plan: measure(runs, nothing, () => planRecalculation(analysis)),
    ...Object.fromEntries(edits),
    "patch-save": measure(runs, nothing, () => patchXlsx(bytes, [edit])),
    [AJV]: measure(runs, nothing, schemaChecks(rows * 25)),
  };
}

/** 12.3 (CPU 11.9／予算 15 ○). */
function cell({ wall, cpu }: Measured, budget: number | undefined): string {
  const verdict = budget === undefined ? "" : `／予算 ${budget} ${Math.min(wall, cpu) <= budget ? "○" : "超過"}`;
  return `${wall.toFixed(1)} (CPU ${cpu.toFixed(1)}${verdict})`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

async function main(): Promise<void> {
  const [before = 0] = loadavg();
  const small = await bench(100, 60);
  const large = await bench(1000, 12);
  const [after = 0] = loadavg();
  process.stdout.write(
    `25シートの最短時間（ms、温まったプロセス）と、中央値の比。${cpus()[0]?.model ?? ""} ×${cpus().length}、Node ${process.version}、負荷 ${before.toFixed(1)}→${after.toFixed(1)}\n\n`,
  );
  process.stdout.write(line(["", "×100行", "×1,000行", `比（≦${GROWTH}）`]) + line(["---", "---", "---", "---"]));
  for (const [step, one] of Object.entries(small)) {
    const more = large[step]!;
    const growth = more.usual / one.usual;
    process.stdout.write(line([step, cell(one, BUDGETS[step]?.[0]), cell(more, BUDGETS[step]?.[1]), growth.toFixed(1)]));
  }
  const ratio = (results: Results): string => (results["validate-all"]!.cpu / results[AJV]!.cpu).toFixed(0);
  process.stdout.write(`\nvalidate-all ÷ ${AJV}: ${ratio(small)}倍（×100）・${ratio(large)}倍（×1,000）\n`);
}

void main();
