import { readText } from "../../cell/reading";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { startYears } from "./startYears";

const EXISTING = ["P-4.1(3).solar", "P-4.1(3).other", "P-4.1(3).waste"];

/** D-21: an existing plant starts after the plan was handed in. */
export const existingStart: Rule = {
  id: "D-21",
  severity: "warning",
  title: "既存設備の導入時期",
  why: "既存の設備は、導入済みか、導入が決まっている（契約済、着工済等）設備に限ります。",
  how: "導入時期を確認し、これから計画する設備なら新規の表に移します。",
  source: "様式1 4.1(3)",
  messages: { later: "既存設備の導入時期「{start}」が令和{first}年度より後です。契約済・着工済か確認してください。" },
  *checkTable(view, context) {
    const first = context.setting("plan.firstYear");
    if (!EXISTING.includes(view.table.id) || first === undefined) return;
    for (const row of view.rows) {
      const years = row.kind === "leaf" ? startYears(view, row) : undefined;
      const cell = view.address(row, "start");
      if (!years || !cell || years.from <= first) continue;
      const start = readText(view.raw(row, "start"));
      yield { message: "later", data: { start: quoted(start), first: first - 2018 }, cell, view, row, column: "start", actual: start };
    }
  },
};
