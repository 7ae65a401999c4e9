import type { Rule } from "../rule";
import type { NumberedMeasure } from "./measureNumbers";
import { numberedLists } from "./measureNumbers";

function byNumber(list: readonly NumberedMeasure[]): NumberedMeasure[][] {
  const groups = new Map<string, NumberedMeasure[]>();
  for (const measure of list) {
    const same = groups.get(measure.number);
    if (same) same.push(measure);
    else groups.set(measure.number, [measure]);
  }
  return [...groups.values()];
}

/** two measures of the report carry one number. */
export const duplicateMeasure: Rule = {
  id: "A-06",
  severity: "error",
  title: "取組番号の重複",
  why: "同じ番号の取組が二つあると、達成率の表の「実施取組」がどちらを指すのか分かりません。",
  how: "どちらかの取組番号を改めます。",
  source: "seed:001 L320・L650",
  messages: { twice: "取組番号{sign}が{count}か所で使われています（{titles}）。" },
  *checkWorkbook(context) {
    const lists = numberedLists(context);
    for (const measures of lists.flatMap(byNumber)) {
      const [first, second] = measures;
      if (!first || !second) continue;
      yield {
        message: "twice",
        data: { sign: first.sign, count: measures.length, titles: measures.map(({ title }) => `「${title}」`).join("、") },
        cell: second.at,
        cells: measures.map(({ at }) => at),
        view: second.view,
        actual: second.sign,
      };
    }
  },
};
