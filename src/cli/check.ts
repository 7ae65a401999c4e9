import { basename } from "node:path";
import type { Analysis } from "../app/analysis";
import { Analyser } from "../app/analysis";
import { SEVERITY_NAMES, summary } from "../app/summary";
import { a1, rangeA1 } from "../core/grid/address";
import { readXlsx } from "../host/xlsx";
import { CliError, printJson, printLine, readBook } from "./io";
import { analysisJson } from "./report";

export const NO_TABLE = "様式の表が見つかりません。脱炭素先行地域・進捗状況報告票・区域施策編の表があるブックを指定してください。";

/** Reads and analyses a workbook. Throws CliError when it holds no known table. */
export async function analyseFile(
  path: string | undefined,
  beside: readonly string[] = [],
): Promise<{ readonly bytes: Uint8Array; readonly analysis: Analysis; readonly analyser: Analyser }> {
  const bytes = await readBook(path);
  const analyser = new Analyser();
  const others = await Promise.all(
    beside.map(async (other) => ({ name: basename(other), context: analyser.analyse(readXlsx(await readBook(other)).snapshot).context })),
  );
  const analysis = analyser.analyse(readXlsx(bytes).snapshot, {}, others);
  if (analysis.tables.length === 0) throw new CliError(NO_TABLE);
  return { bytes, analysis, analyser };
}

interface Options {
  readonly json?: boolean | undefined;
  readonly with?: readonly string[] | undefined;
}

/** `check BOOK.xlsx [--json] [--with OTHER.xlsx]`: 0 no error, 1 some. The other workbook is only read. */
export async function check([path]: readonly string[], options: Options): Promise<number> {
  const { analysis } = await analyseFile(path, options.with);
  const book = basename(path!);
  const counts = summary(analysis.findings);
  if (options.json) printJson(analysisJson(book, analysis));
  else printReport(book, analysis);
  return counts.error > 0 ? 1 : 0;
}

function printReport(book: string, analysis: Analysis): void {
  printLine(`${book}：表 ${analysis.tables.length}件`);
  for (const table of analysis.tables) {
    const source = table.source ? `【${table.source}】` : "";
    printLine(`  ${table.form.label}${source}　${table.sheet}!${rangeA1(table.range)}　確度 ${table.confidence}`);
  }
  for (const finding of analysis.findings) {
    printLine(`${SEVERITY_NAMES[finding.severity]} ${finding.rule}　${finding.cell.sheet}!${a1(finding.cell)}　${finding.message}`);
  }
  const counts = summary(analysis.findings);
  printLine(`エラー ${counts.error}件・警告 ${counts.warning}件・参考 ${counts.info}件`);
}
