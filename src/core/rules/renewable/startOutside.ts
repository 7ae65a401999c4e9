import { readText } from "../../cell/reading";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { facilities } from "./facilityRows";
import { startYears } from "./startYears";

/** D-20: a planned plant starts outside the years of the plan. */
export const startOutside: Rule = {
  id: "D-20",
  severity: "warning",
  title: "導入時期と計画期間",
  why: "新規の設備は計画期間の中で導入します。",
  how: "導入時期を確認します。",
  source: "様式1 3.3（計画期間）",
  messages: { outside: "導入時期「{start}」が計画期間（令和{first}～{last}年度）の外です。" },
  *checkTable(view, context) {
    const [first, last] = [context.setting("plan.firstYear"), context.setting("plan.lastYear")];
    if (first === undefined || last === undefined) return;
    for (const { row } of facilities(view)) {
      const years = startYears(view, row);
      const cell = view.address(row, "start");
      if (!years || !cell || (years.from >= first && years.to <= last)) continue;
      const start = readText(view.raw(row, "start"));
      yield {
        message: "outside",
        data: { start: quoted(start), first: first - 2018, last: last - 2018 },
        cell,
        view,
        row,
        column: "start",
        actual: start,
      };
    }
  },
};
