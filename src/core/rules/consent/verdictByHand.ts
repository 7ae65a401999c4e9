import type { TableView } from "../../calc/view";
import type { Cell } from "../../grid/snapshot";
import type { LocatedRow } from "../../locate/located";
import { readText } from "../../cell/reading";
import { quoted } from "../../text/ja";
import type { Rule, RuleContext } from "../rule";
import { CARDS } from "./card";

interface JudgedCell {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly cell: Cell;
}

const TABLES = [...CARDS, "P-4.2.demand", "P-4.3.reductions"];

/** The judged cells 現在の合意形成進捗度 of the tables of one id that hold anything. */
function judged(context: RuleContext, id: string): JudgedCell[] {
  const card = CARDS.some((own) => own === id);
  return context.tables(id).flatMap((view) =>
    view.rows
      .filter((row) => row.kind === (card ? "fixed" : "leaf"))
      .map((row) => ({ view, row, cell: view.raw(row, "progress") }))
      .filter(({ cell }) => cell.formula !== undefined || readText(cell) !== ""),
  );
}

/** E-05: a judged cell was typed over where its neighbours still hold the tool's formula. */
export const verdictByHand: Rule = {
  id: "E-05",
  severity: "error",
  title: "判定欄の上書き",
  why: "現在の合意形成進捗度は表作成ツールが判定します。手入力すると、工程の進捗と合わなくなります。",
  how: "ほかの行の計算式を写して戻します。",
  source: "様式1 4.2（進捗度は表作成ツールで判定）",
  before: ["B-12"],
  messages: { typed: "{name}の現在の合意形成進捗度（{value}）が手入力で上書きされています。" },
  *checkWorkbook(context) {
    for (const id of TABLES) {
      const cells = judged(context, id);
      const typed = cells.filter(({ cell }) => cell.formula === undefined);
      if (typed.length === 0 || typed.length >= cells.length) continue;
      for (const { view, row, cell } of typed) {
        const at = view.address(row, "progress");
        if (at) yield { message: "typed", data: { name: row.label, value: quoted(readText(cell)) }, cell: at, view, row, column: "progress", actual: readText(cell) };
      }
    }
  },
};
