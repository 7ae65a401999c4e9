import type { Prose, Report, Rule, RuleContext } from "../rule";
import { consumerCounts, equipmentIn, measureCounts, proseCounts } from "./proseCounts";
import type { ProseCount, TableCount } from "./proseCounts";

/** Kinds of consumers a measure is for. */
const TARGETS = /^(戸建住宅|集合住宅|住宅|商業施設|業務施設|公共施設|宿泊施設|事業所|学校)$/;
/** A count of what was done or asked is not the number of those that exist. */
const DONE = /設置|導入|アンケート|回答|参加|申込|補助|実績|達成|説明会|うち/;

function report(prose: Prose, said: ProseCount, counts: readonly TableCount[]): Report {
  const [nearest] = counts as [TableCount];
  return {
    message: "differs",
    data: { name: said.name, prose: said.count, table: nearest.count, counter: said.counter, sheet: nearest.cells[0]?.sheet ?? "" },
    cell: prose.at,
    cells: [prose.at, ...counts.flatMap((count) => count.cells)],
    actual: String(said.count),
    expected: String(nearest.count),
  };
}

/** 住宅18件 in a sentence about 充放電設備: the final count of the measures for 住宅. */
function equipmentMismatch(said: ProseCount, context: RuleContext): TableCount[] {
  if (!TARGETS.test(said.name)) return [];
  for (const equipment of equipmentIn(said.sentence)) {
    const counts = measureCounts(said.name, equipment, context);
    if (counts.length === 0) continue;
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const agrees = all === said.count || counts.some(({ count }) => count === said.count);
    return agrees ? [] : counts.length === 1 ? counts : [{ count: all, cells: counts.flatMap(({ cells }) => cells) }];
  }
  return [];
}

function consumerMismatch(said: ProseCount, context: RuleContext): TableCount[] {
  if (!said.bracketed && DONE.test(said.sentence)) return [];
  const counts = consumerCounts(said.name, context);
  return counts.some(({ count }) => count === said.count) ? [] : counts;
}

/** E-10: a count in running text is not the one in the table it speaks of. */
export const proseMismatch: Rule = {
  id: "E-10",
  severity: "warning",
  title: "本文と表の件数の不一致",
  why: "本文と表で件数が違うと、どちらが最新か分かりません。",
  how: "本文と表のどちらが正しいかを確認して、そろえます。",
  source: "seed:000 L47・L124、seed:001 L38",
  messages: { differs: "本文の{name}{prose}{counter}と表の{table}{counter}（シート「{sheet}」）が違います。" },
  *checkWorkbook(context) {
    for (const prose of context.prose()) {
      for (const said of proseCounts(prose.text)) {
        const aboutEquipment = equipmentIn(said.sentence).length > 0 && !said.bracketed;
        const counts = aboutEquipment ? equipmentMismatch(said, context) : consumerMismatch(said, context);
        if (counts.length > 0) yield report(prose, said, counts);
      }
    }
  },
};
