import { seriesOf } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import { unit } from "../../cell/unit";
import type { CellAddress } from "../../grid/address";
import type { RuleContext } from "../rule";
import { consentRows, demandRows, plainName } from "../zero/consumerRows";

/** A count in running text: 飲食店等（375件）. */
export interface ProseCount {
  readonly name: string;
  readonly count: number;
  readonly counter: string;
  /** The number stands in brackets behind the name: how many there are, not how many were served. */
  readonly bracketed: boolean;
  readonly sentence: string;
}

/** What a table says about the same thing. */
export interface TableCount {
  readonly count: number;
  readonly cells: readonly CellAddress[];
}

const COUNT =
  /([一-龠々ァ-ヶA-Za-z]+)(?:等|など)?([(（]?)(約|計|うち)?([\d,]+)(件|戸|棟|台|基|施設|世帯|箇所|軒|店舗)(以上|程度|余|未満|ずつ|以内|ほど)?/g;

/** Counts of a text, sentence by sentence; approximate ones are left out. */
export function proseCounts(text: string): ProseCount[] {
  return text
    .normalize("NFKC")
    .split(/[。\n]/)
    .flatMap((raw) => {
      const sentence = raw.replace(/\s+/g, "");
      return [...sentence.matchAll(COUNT)].flatMap((match) => {
        const [, word = "", bracket = "", about, digits = "", counter = "", vague] = match;
        const name = word.replace(/等$/, "");
        if (about === "約" || about === "うち" || vague) return [];
        const before = sentence.slice(0, match.index + 1);
        const open = (before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length;
        return [{ name, count: Number(digits.replaceAll(",", "")), counter, bracketed: bracket !== "" || open, sentence }];
      });
    });
}

/** Counts of the consumers of that name in the consent and in the demand table, each summed over its rows. */
export function consumerCounts(name: string, context: RuleContext): TableCount[] {
  const wanted = normalizeLabel(name);
  return [consentRows(context), demandRows(context)].flatMap((rows) => {
    const own = rows.filter((row) => plainName(row.name) === wanted);
    if (own.length === 0 || own.some((row) => row.count === undefined)) return [];
    return [{ count: own.reduce((sum, row) => sum + row.count!, 0), cells: own.flatMap((row) => row.countAt ?? []) }];
  });
}

/** Equipment of the measures, in the words of text and table. */
const EQUIPMENT: readonly RegExp[] = [
  /充放電|v2h/,
  /蓄電池/,
  /充電器|充電設備|充電スタンド/,
  /太陽光/,
  /給湯/,
  /空調/,
  /照明|led/,
  /zeh/,
  /zeb/,
  /断熱/,
];

/** Equipment a sentence is about, the first named first. */
export function equipmentIn(sentence: string): RegExp[] {
  const text = normalizeLabel(sentence);
  return EQUIPMENT.filter((word) => word.test(text)).sort((a, b) => text.search(a) - text.search(b));
}

/** Last planned 累計 of the equipment in the measures for a kind of consumer (住宅, 公共施設): one a measure. */
export function measureCounts(target: string, equipment: RegExp, context: RuleContext): TableCount[] {
  return context.tables("R-measure").flatMap((view) => {
    const title = normalizeLabel(view.table.title ?? "");
    return title.includes(normalizeLabel(target)) ? finalCount(view, title, equipment, context) : [];
  });
}

function finalCount(view: TableView, title: string, equipment: RegExp, context: RuleContext): TableCount[] {
  return seriesOf(view).flatMap((series) => {
    const name = normalizeLabel(series.name);
    const about = equipment.test(name) || (/^(導入)?(件数|台数|数)?$/.test(name) && equipment.test(title));
    const row = series.cumulative;
    if (series.measure !== "plan" || !about || !row || series.unit === undefined || unit(series.unit).dimension !== "count") return [];
    const year = view.years.findLast((found) => view.hasNumber(row, found.id));
    const at = year && view.address(row, year.id);
    if (!year || !at) return [];
    // A 累計 that is itself wrong (B-03) is taken as its running sum.
    const computed = context.calculation.at(at);
    const sum = computed && context.printed.compare(computed);
    return [{ count: sum?.verdict === "off" ? sum.expected.toNumber() : view.number(row, year.id)!, cells: [at] }];
  });
}
