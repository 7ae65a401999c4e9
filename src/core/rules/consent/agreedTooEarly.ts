import { readText } from "../../cell/reading";
import type { TableView } from "../../calc/view";
import type { Rule } from "../rule";
import { agreedTooEarly, CARDS, cardName, partiesOf } from "./card";

/** Whether a remark on the sheet says that the area has no representative: 完了 is the prescribed entry then (form L1439). */
function noRepresentative(view: TableView): boolean {
  const { top, bottom } = view.table.range;
  return view.sheet.rows
    .slice(Math.max(0, top - 3), bottom + 8)
    .some((row) =>
      row?.some(
        (cell) =>
          cell !== undefined && /代表者[^。]{0,12}(存在し(て|ない|ません)|不在|いない|いません|おらず|なし|無し)/.test(readText(cell)),
      ),
    );
}

/** E-01: 合意 is 完了 although an earlier process was not done. */
export const agreedEarly: Rule = {
  id: "E-01",
  severity: "warning",
  title: "合意までの工程",
  why: "合意は、それまでの工程を終えてから「完了」とします。",
  how: "工程の進捗か、合意の進捗を確認します。",
  source: "様式1 4.2（合意プロセス）",
  messages: { early: "{card}の{party}は『合意 完了』ですが、{step}が未実施です。" },
  *checkTable(view) {
    if (!CARDS.some((id) => id === view.table.id)) return;
    for (const party of partiesOf(view)) {
      const step = agreedTooEarly(party);
      if (!step || !party.agreement || (party.representative && noRepresentative(view))) continue;
      yield {
        message: "early",
        data: { card: cardName(view), party: party.row.label, step: step.label },
        cell: party.agreement.at,
        cells: [party.agreement.at, step.at],
        view,
        row: party.row,
        column: "agreement",
        actual: "完了",
      };
    }
  },
};
