import type { TableView } from "../../calc/view";
import { readText } from "../../cell/reading";
import { demandOfCard } from "../../forms/proposal/consentCivil";
import { measureOfCard } from "../../forms/proposal/consentNonCivil";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import type { CellAddress } from "../../grid/address";
import type { Rule, RuleContext } from "../rule";
import { cardsOf, classOf } from "./card";

interface Card {
  readonly view: TableView;
  readonly grade: "A" | "B" | "C" | "D";
  readonly at: CellAddress;
}

/** The row a card is about: of the demand table, or of the reductions. */
function rowOfCard(view: TableView): Leaf | undefined {
  return view.table.id === "P-4.2.consent" ? demandOfCard(view) : measureOfCard(view);
}

/** Cards by the row they are about; several cards may share a row that groups facilities. */
function cardsByRow(context: RuleContext): Map<Leaf["row"], { readonly leaf: Leaf; readonly cards: Card[] }> {
  const groups = new Map<Leaf["row"], { readonly leaf: Leaf; readonly cards: Card[] }>();
  for (const view of cardsOf(context)) {
    const leaf = rowOfCard(view);
    const row = view.rows[0];
    const at = row && view.address(row, "progress");
    const grade = row && classOf(readText(view.raw(row, "progress")));
    if (!leaf || !at || !grade) continue;
    const group = groups.get(leaf.row) ?? { leaf, cards: [] };
    group.cards.push({ view, grade, at });
    groups.set(leaf.row, group);
  }
  return groups;
}

/** E-06: a row that groups facilities shows a better class than its slowest member. */
export const groupVerdict: Rule = {
  id: "E-06",
  severity: "warning",
  title: "まとめた施設の進捗度",
  why: "進捗度が異なる施設をまとめる場合は、最も進捗が遅れている施設の状況を記載します。",
  how: "最も遅れている施設の進捗度にそろえます。",
  source: "様式1 4.2（施設のまとめ方）",
  messages: { better: "{name}の進捗度が{own}ですが、合意形成状況の表では最も遅れた施設が{slowest}です。" },
  *checkWorkbook(context) {
    for (const { leaf, cards } of cardsByRow(context).values()) {
      const own = classOf(readText(leaf.view.raw(leaf.row, "progress")));
      const at = leaf.view.address(leaf.row, "progress");
      const slowest = cards.reduce((worst, card) => (card.grade > worst.grade ? card : worst));
      if (!own || !at || own >= slowest.grade) continue;
      yield {
        message: "better",
        data: { name: leaf.row.label, own, slowest: slowest.grade },
        cell: at,
        cells: [at, slowest.at],
        view: leaf.view,
        row: leaf.row,
        column: "progress",
        actual: own,
        expected: slowest.grade,
      };
    }
  },
};
