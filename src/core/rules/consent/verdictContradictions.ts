import type { TableView } from "../../calc/view";
import { readText } from "../../cell/reading";
import type { CellAddress } from "../../grid/address";
import type { Rule } from "../rule";
import { CARDS, cardName, classOf, partiesOf } from "./card";
import type { Party } from "./card";

interface Verdict {
  readonly grade: string;
  readonly at: CellAddress;
  readonly parties: readonly Party[];
}

function verdictOf(view: TableView): Verdict | undefined {
  const row = view.rows[0];
  const at = row && CARDS.some((id) => id === view.table.id) ? view.address(row, "progress") : undefined;
  const grade = row && at ? classOf(readText(view.raw(row, "progress"))) : undefined;
  return at && grade ? { grade, at, parties: partiesOf(view) } : undefined;
}

/** E-03: judged A although a party has not agreed. Only this contradiction is certain: the table of classes is not published. */
export const bestWithoutAgreement: Rule = {
  id: "E-03",
  severity: "error",
  title: "進捗度Aと合意未完了",
  why: "合意していない対象者がいる施設は、最も進んだ進捗度にはなりません。",
  how: "合意の進捗と、表作成ツールの判定を確認します。",
  source: "本製品の点検（進捗度の大小関係）",
  messages: { open: "{card}の進捗度が{grade}ですが、{party}の合意が未完了です。" },
  *checkTable(view) {
    const verdict = verdictOf(view);
    if (verdict?.grade !== "A") return;
    const open = verdict.parties.filter((party) => party.agreement?.status === "none");
    if (open.length === 0) return;
    const cells = [verdict.at, ...open.map((party) => party.agreement!.at)];
    yield {
      message: "open",
      data: { card: cardName(view), grade: verdict.grade, party: open[0]!.row.label },
      cell: verdict.at,
      cells,
      view,
      row: view.rows[0]!,
      column: "progress",
      actual: verdict.grade,
    };
  },
};

/** E-04: judged D although everything asked is done. */
export const worstThoughDone: Rule = {
  id: "E-04",
  severity: "error",
  title: "進捗度Dと全工程実施済",
  why: "すべての工程が実施済で合意も完了した施設は、最も遅れた進捗度にはなりません。",
  how: "工程の進捗と、表作成ツールの判定を確認します。",
  source: "本製品の点検（進捗度の大小関係）",
  messages: { done: "{card}の進捗度が{grade}ですが、すべての工程が実施済・完了です。" },
  *checkTable(view) {
    const verdict = verdictOf(view);
    if (verdict?.grade !== "D" || verdict.parties.length === 0) return;
    const finished = verdict.parties.every(
      (party) => party.agreement?.status === "done" && party.steps.every((step) => step.status === "done" || step.status === undefined),
    );
    if (!finished) return;
    const cells = [verdict.at, ...verdict.parties.map((party) => party.agreement!.at)];
    yield {
      message: "done",
      data: { card: cardName(view), grade: verdict.grade },
      cell: verdict.at,
      cells,
      view,
      row: view.rows[0]!,
      column: "progress",
      actual: verdict.grade,
    };
  },
};
