import type { Rule } from "../rule";
import { agreedTooEarly, CARDS, cardName, partiesOf } from "./card";

/** E-02: a later process is done although an earlier one was not begun. */
export const stepOrder: Rule = {
  id: "E-02",
  severity: "info",
  title: "工程の順序",
  why: "合意形成の工程は、事業概要説明から順に進めます。",
  how: "工程の順序を確認します。",
  source: "様式1 4.2（合意プロセス）",
  messages: { order: "{card}の{party}は、{earlier}が未実施のまま{later}が実施済です。工程の順序を確認してください。" },
  *checkTable(view) {
    if (!CARDS.some((id) => id === view.table.id)) return;
    for (const party of partiesOf(view)) {
      if (agreedTooEarly(party)) continue;
      const first = party.steps.findIndex((step) => step.status === "none");
      const later = first < 0 ? undefined : party.steps.slice(first + 1).find((step) => step.status === "done");
      if (!later) continue;
      const earlier = party.steps[first]!;
      yield {
        message: "order",
        data: { card: cardName(view), party: party.row.label, earlier: earlier.label, later: later.label },
        cell: earlier.at,
        cells: [earlier.at, later.at],
        view,
        row: party.row,
        column: earlier.id,
      };
    }
  },
};
