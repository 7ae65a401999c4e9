import { Analyser } from "../app/analysis";
import type { Trial } from "../app/scenario";
import { rateKnobs, runScenario } from "../app/scenario";
import { normalizeLabel } from "../core/cell/text";
import { parseYear } from "../core/cell/year";
import { grouped } from "../core/text/ja";
import { analyseFile } from "./check";
import { CliError, printJson, printLine } from "./io";

interface Options {
  readonly year?: string | undefined;
  readonly factor?: string | undefined;
  readonly rate?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
}

const isFigure = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);

/** `scenario BOOK.xlsx [--year 2030] [--factor 0.3] [--rate 既設住宅=10 …]`: what other rates or another factor would give; nothing is written. */
export async function scenario([path]: readonly string[], options: Options): Promise<number> {
  const { analysis } = await analyseFile(path);
  const year = parseYear(options.year ?? "2030");
  if (year === undefined) throw new CliError("年度は2030のように指定してください。");
  if (options.factor !== undefined && !isFigure(options.factor))
    throw new CliError("排出係数は0.34のように、kg-CO2/kWhの数値で指定してください。");
  const knobs = rateKnobs(analysis).filter((knob) => knob.year === year);
  const rates: Trial["rates"] = (options.rate ?? []).map((text) => {
    const [name = "", value = ""] = text.split("=");
    const knob = knobs.find((candidate) => normalizeLabel(candidate.row.label) === normalizeLabel(name));
    if (!knob || !isFigure(value) || Number(value) > 100)
      throw new CliError(
        `導入率は「対象=0～100の数値」で指定してください（対象：${knobs.map((candidate) => candidate.row.label).join("、") || "なし"}）。`,
      );
    return { knob, rate: Number(value) };
  });
  const result = runScenario(new Analyser(), analysis, year, {
    rates,
    ...(options.factor === undefined ? {} : { factor: options.factor }),
  });
  if (!result)
    throw new CliError(
      `${year}年度の実質排出量（または部門別目標）の表が見つかりません。区域施策編の目標の表があるブックを指定してください。`,
    );
  if (options.json) {
    printJson(result);
    return 0;
  }
  const tenth = (value: string): string => grouped(Number(value).toFixed(1));
  printLine(`${result.year}年度　実質排出量 ${tenth(result.net)}千t-CO2　${result.baseYear}年度比 ${tenth(result.reduction)}%削減`);
  if (result.target !== undefined) printLine(`再エネ導入目標 ${grouped(Number(result.target).toFixed(0))}千kWh`);
  for (const goal of result.goals) {
    printLine(goal.reached ? `  ${goal.goal}%：届いています` : `  ${goal.goal}%：あと${tenth(goal.shortfall)}千t-CO2`);
    for (const sector of goal.sectors.filter((candidate) => candidate.needed <= 100))
      printLine(`    ${sector.name}だけで補うなら ${sector.needed.toFixed(1)}%の追加削減`);
  }
  return 0;
}
