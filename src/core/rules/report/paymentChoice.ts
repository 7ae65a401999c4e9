import { normalizeLabel } from "../../cell/text";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";

/** I-06: a grant was used but 精算払 or 概算払 is not chosen. */
export const paymentChoice: Rule = {
  id: "I-06",
  severity: "warning",
  title: "精算払・概算払の選択",
  why: "概算払の額は、翌年度に精算後の額で書き改めます。どちらかが分からないと確認できません。",
  how: "該当しない方を消すか、該当する方だけを残します。取り消し線で選んだ場合は、確認済みにします。",
  source: "seed:001 事業費、rules.md I",
  messages: {
    both: "精算払・概算払のどちらかが選ばれていないようです（{row}）。",
    blank: "精算払・概算払が空欄です（{row}）。",
  },
  *checkTable(view) {
    if (view.table.id !== "R-cost" || !view.column("payment")) return;
    for (const row of view.rows) {
      const cell = view.address(row, "payment");
      if (row.kind !== "leaf" || !/交付金/.test(row.label) || !cell || (view.number(row, "current") ?? 0) === 0) continue;
      const text = normalizeLabel(view.text(row, "payment"));
      const both = text.includes("精算払") && text.includes("概算払") && !/[☑■✓✔]/.test(text);
      if (text !== "" && !both) continue;
      yield { message: both ? "both" : "blank", data: { row: quoted(row.label) }, cell, view, row, column: "payment" };
    }
  },
};
