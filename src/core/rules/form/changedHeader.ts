import { readText } from "../../cell/reading";
import { cellAt } from "../../grid/snapshot";
import type { TableView } from "../../calc/view";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";

/** Least share of expected labels that must stand for a table to be called changed rather than another table. */
const SURE = 0.75;

interface Suspect {
  /** Column that is missing under its own name. */
  readonly id: string;
  readonly official: string;
  readonly col: number;
  readonly text: string;
}

/** A label of our own making where exactly one official label is missing: it stands right behind the official neighbour. */
export function renamed(view: TableView): Suspect | undefined {
  const { table, sheet } = view;
  // Tables of a plan or strategy have no official form: every municipality words them its own way.
  if (table.form.form === "action-plan" || table.form.form === "strategy") return undefined;
  const [official, ...more] = table.missing;
  if (official === undefined || more.length > 0 || table.confidence < SURE || table.form.shape !== "grid") return undefined;
  const order = table.form.columns;
  const index = order.findIndex((column) => column.labels[0] === official);
  const before = view.column(order[index - 1]?.id ?? "");
  const after = view.column(order[index + 1]?.id ?? "");
  if (!before || !after || after.col !== before.col + 2) return undefined;
  const col = before.col + 1;
  for (let row = table.header.bottom; row >= table.header.top; row -= 1) {
    const text = readText(cellAt(sheet, { row, col }));
    if (text !== "") return { id: order[index]!.id, official, col, text };
  }
  return { id: order[index]!.id, official, col, text: "" };
}

/** an official label was changed or removed. Decided only where one label stands in the place of the one that is missing. */
export const changedHeader: Rule = {
  id: "A-05",
  severity: "error",
  title: "様式の見出しの変更",
  why: "様式の項目・表は変更・削除できません。見出しが変わると、集計や転記の対象から外れます。",
  how: "見出しを様式のとおりに戻します。",
  source: "様式1 L14",
  messages: { changed: "様式の見出し「{official}」が「{text}」になっています。様式の項目は変更できません。" },
  *checkTable(view) {
    const suspect = renamed(view);
    if (!suspect) return;
    const cell = { sheet: view.table.sheet, row: view.table.header.bottom, col: suspect.col };
    const text = suspect.text === "" ? "空欄" : quoted(suspect.text);
    yield { message: "changed", data: { official: suspect.official, text }, cell, view, actual: suspect.text, expected: suspect.official };
  },
};
