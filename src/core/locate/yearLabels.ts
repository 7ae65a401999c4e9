import { normalizeLabel } from "../cell/text";
import { labelParts, parseUnit } from "../cell/unit";

/** What the labels left of a row of yearly figures say. */
export interface RowWords {
  /** 計画・目標値, 実績, CO2削減効果. */
  readonly measure?: "plan" | "actual" | "co2";
  /** 単年度, 累計. */
  readonly period?: "single" | "cumulative";
  /** 工程: texts instead of figures. */
  readonly process: boolean;
  /** What is counted, when the labels name it: 太陽光出力. */
  readonly series: string;
  readonly unit?: string;
}

const SINGLE = /\(?(単年度?|各年度?|当年度)(分|値)?\)?/;
const CUMULATIVE = /\(?(累計|累積|累年)(値)?\)?/;
const PROCESS = /^(実施|取組)?工程(表)?$/;
const CO2 = /co2(排出)?(削減|抑制)|温室効果ガス(排出)?削減/;
const WORDS = /計画値?|状況|進捗|目標値?|実績値?|\(?co2(排出)?(削減|抑制)(量|効果)?\)?|[()（）:：・]/g;

interface Label {
  readonly base: string;
  readonly unit?: string;
}

/** One label without its unit; a cell that is only a unit gives just that. */
function read(text: string): Label {
  const whole = parseUnit(text.replace(/^\s*[(（]\s*|\s*[)）]\s*$/g, ""));
  if (whole) return { base: "", unit: whole.name };
  const { base, unit } = labelParts(text);
  const rest = base.replace(/\(?単位[:：]?[^()]*\)?/, "");
  return unit ? { base: rest, unit: unit.name } : { base: rest };
}

function measureOf(labels: readonly Label[]): RowWords["measure"] {
  if (labels.some(({ base }) => CO2.test(base))) return "co2";
  if (labels.some(({ base }) => /実績|^状況/.test(base))) return "actual";
  return labels.some(({ base }) => /目標|^計画/.test(base)) ? "plan" : undefined;
}

function periodOf(labels: readonly Label[]): RowWords["period"] {
  const last = labels.findLast(({ base }) => SINGLE.test(base) || CUMULATIVE.test(base));
  if (!last) return undefined;
  return CUMULATIVE.test(last.base) ? "cumulative" : "single";
}

/** Reads a row's labels, outermost first. */
export function rowWords(path: readonly string[]): RowWords {
  const labels = path.map(read);
  const measure = measureOf(labels);
  const period = periodOf(labels);
  const unit = labels.findLast((label) => label.unit !== undefined)?.unit;
  const series = labels
    .map(({ base }) => base.replace(CUMULATIVE, "").replace(SINGLE, "").replace(WORDS, ""))
    .filter((text) => text !== "")
    .join(" ");
  const process = labels.some(({ base }) => PROCESS.test(base));
  return {
    process,
    series: process ? "" : series,
    ...(measure ? { measure } : {}),
    ...(period ? { period } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Whether a label closes a block: what follows is text about it, not figures. */
export function closesBlock(label: string): boolean {
  const text = normalizeLabel(label);
  return /概況$|実績詳細$|詳細$|^\(?(説明|事業費|備考|注)\)?/.test(text) || /^(令和|平成)?\d*年度の/.test(text);
}
