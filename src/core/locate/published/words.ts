import { normalizeLabel } from "../../cell/text";
import { labelParts, parseUnit } from "../../cell/unit";
import type { Unit } from "../../cell/unit";
import { memo } from "../../cell/memo";
import { parseYear } from "../../cell/year";

/** What a column of a published table shows of a year: a figure, or what follows from figures. */
export type PublishedRole = "value" | "change" | "rate" | "share" | "multiple";

/** A year's place in a plan, when a header names it instead of, or beside, the year. */
export type Phase = "base" | "current" | "target";

/** What a derived column compares with, when its label says so. */
export type Against = number | Phase | "previous";

const MULTIPLE = /倍率|倍数|何倍/;
const SHARE = /構成比|構成割合|構成率|シェア|割合/;
const RATE = /(増減|削減|変化|増加|減少|低減|伸び)割?率|(年度?|前年|基準)比$|(年度?|前年|基準)比(?=[(（])|(増減|削減)\(?(%|割合)/;
/** 現状比, 実績比: how a figure compares with another. */
const VERSUS = /^(対)?(現[況状]|実績|当初|基準値)(値|年度?)?比$/;
const RATE_WORD = /(増減|削減|変化|増加|減少|低減|伸び)割?率/;
const CHANGE = /(増減|削減|変化|増加|減少|低減)(量|数|幅|値|分|実績)|増減$|(^|[^格])差(分|引|額|$|\(|\[)|比(増減|較増減)$/;
const REFERENCE = /(?:19[5-9]\d|20\d\d|(?:令和|平成|昭和|[rhs])(?:\d{1,2}|元))(?:年度?)?(?=\)?(?:比|から|より|に対|との差|に比|→|~))/;
const WESTERN = /(?:^|[^\d,.])(19[5-9]\d|20\d\d)(?![\d,.]|\/\d)/;
/** 2030年度/2013年度: the year of a figure and the one it is compared with. */
const OVER = /((?:19|20)\d\d)(?:年度?)?\/((?:19|20)\d\d)(?:年度?)?/;
const LONGEST_YEAR_LABEL = 32;

/** A label that is only two years, one over the other: the ratio of their figures. */
export function isYearOver(text: string): boolean {
  return new RegExp(`^${OVER.source}$`).test(normalizeLabel(text).replace(/[÷]/g, "/"));
}

/** What a header label makes of its column; undefined for words that say nothing of it. */
export function roleOf(text: string): Exclude<PublishedRole, "value"> | undefined {
  const { base, unit } = labelParts(text);
  if (base.length > LONGEST_YEAR_LABEL) return undefined;
  if (MULTIPLE.test(base) || unit?.dimension === "multiple") return "multiple";
  if (RATE_WORD.test(base)) return "rate";
  if (CHANGE.test(base)) return unit?.dimension === "percent" ? "rate" : "change";
  if (RATE.test(base) || VERSUS.test(base) || /(年度?|前年|基準)比/.test(base)) return "rate";
  return SHARE.test(base) ? "share" : undefined;
}

/** Whether a label heads what compares two years: 2013年度比, 増減, 前年度からの変化. */
export function headsComparison(text: string): boolean {
  return /増減|増加|減少|削減|変化|前年|年度?比/.test(normalizeLabel(text));
}

/** What 量 or 率 means below a heading that compares two years. */
export function bareRole(text: string, above: readonly string[]): "change" | "rate" | undefined {
  const { base } = labelParts(text);
  if (!/^(量|幅|数量|率|割合|比率)$/.test(base) || !above.some(headsComparison)) return undefined;
  return /^(量|幅|数量)$/.test(base) ? "change" : "rate";
}

/** Phase of the plan a label names: 基準年度, 現況年度, 目標年度. */
export function phaseOf(text: string): Phase | undefined {
  const label = normalizeLabel(text);
  if (/基準年/.test(label)) return "base";
  if (/現[況状]|直近|最新/.test(label)) return "current";
  return /目標/.test(label) ? "target" : undefined;
}

/** Year (western) a header label names as its own; the reference of 2013年度比 or 2013年度から is not. */
export const ownYear = memo((text: string): number | undefined => {
  const label = normalizeLabel(text).replace(new RegExp(`対?${REFERENCE.source}`, "g"), "");
  if (label.length > LONGEST_YEAR_LABEL || /\d{1,2}月\d|。/.test(label)) return undefined;
  const western = OVER.exec(label)?.[1] ?? WESTERN.exec(label)?.[1];
  if (western) return Number(western);
  return parseYear(label);
});

/** A year of an era named elsewhere: 30年度 beside 平成29年度, or below 平成. */
export function isBareYear(text: string): boolean {
  return /^(\d{1,2}|元)年度?(\(.*\))?$/.test(normalizeLabel(text));
}

/** Era a label names: 平成, 令和2年度, H25. */
export function eraIn(text: string): string | undefined {
  const label = normalizeLabel(text);
  const era = /令和|平成|昭和/.exec(label)?.[0] ?? /(?<![a-z])[rhs](?=\d|元)/.exec(label)?.[0];
  return era;
}

/** What a derived column compares with, as its label says. */
export function againstOf(text: string): Against | undefined {
  const label = normalizeLabel(text);
  const over = OVER.exec(label)?.[2];
  if (over) return Number(over);
  const reference = REFERENCE.exec(label)?.[0];
  if (reference) return Number(/\d{4}/.exec(reference)?.[0] ?? parseYear(reference));
  if (/前年|前回|昨年/.test(label)) return "previous";
  if (/基準/.test(label)) return "base";
  return /現[況状]/.test(label) ? "current" : undefined;
}

/** A remark column or row. */
export function isRemark(text: string): boolean {
  return /^(備考|注|出典|摘要|算定|根拠|考え方|概要|説明)/.test(normalizeLabel(text));
}

/** A line that only says the unit: 【単位：千t-CO2】. */
export function isUnitLine(text: string): boolean {
  return /^[(【[〔]?単位/.test(normalizeLabel(text));
}

/** Unit a text is and nothing else, in brackets or not: t-CO2, （千kWh）, [%]. */
export function unitAlone(text: string): Unit | undefined {
  return parseUnit(text) ?? parseUnit(text.trim().replace(/^[(（【[]|[)）】\]]$/g, ""));
}

/** Unit a text is, or holds in brackets. */
export function unitIn(text: string): Unit | undefined {
  return unitAlone(text) ?? labelParts(text).unit;
}
