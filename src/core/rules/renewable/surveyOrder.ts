import { readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import type { Rule } from "../rule";
import { cellsOf, SURVEY } from "./facilityRows";

const EARLIER = [
  ["repos", "REPOSや衛星写真確認"],
  ["desk", "資料調査"],
] as const;

/** D-19: the field survey is done although an earlier survey is not begun. */
export const surveyOrder: Rule = {
  id: "D-19",
  severity: "info",
  title: "調査の順序",
  why: "ふつうはREPOS・資料調査のあとに実地調査を行います。",
  how: "調査の状況を確認します。先に実地調査をした場合はそのままで構いません。",
  source: "様式1 4.1(2)（FS調査実施状況）",
  messages: { order: "実地調査が実施済ですが、{earlier}が未実施です。調査の順序を確認してください。" },
  *checkTable(view) {
    if (view.table.id !== SURVEY) return;
    const text = (row: (typeof view.rows)[number], column: string): string => normalizeLabel(readText(view.raw(row, column)));
    for (const row of view.rows) {
      if (row.kind !== "leaf" || text(row, "field") !== "実施済") continue;
      const open = EARLIER.filter(([column]) => text(row, column) === "未実施");
      if (open.length === 0) continue;
      const cells = cellsOf(view, row, [...open.map(([column]) => column), "field"]);
      yield {
        message: "order",
        data: { earlier: open.map(([, name]) => name).join("・") },
        cell: cells[0]!,
        cells,
        view,
        row,
        column: open[0]![0],
      };
    }
  },
};
