import { demandOfCard } from "../../forms/proposal/consentCivil";
import { civilSection } from "../../forms/proposal/civilSections";
import { figure } from "../../text/ja";
import { decimal } from "../../calc/decimal";
import type { Rule } from "../rule";

/** A body that agrees for all its members: one party may stand for many shops. */
const SPEAKS_FOR_MANY = /商店街|組合|協同|自治会|町内会|団地管理/;

/** E-08: fewer parties than facilities. Public facilities are agreed by departments, not one by one. */
export const fewParties: Rule = {
  id: "E-08",
  severity: "warning",
  title: "合意形成対象者数",
  why: "集合住宅ではオーナーと世帯主、商業施設ではオーナーとテナントのように、施設数以上の対象者がいるのが通常です。",
  how: "合意形成対象者の総数を確認します。",
  source: "様式1 4.2（合意形成対象者数の例）",
  messages: { few: "{name}の合意形成対象者数（{parties}）が施設数（{count}）より少なくなっています（例：オーナー1＋世帯33＝34）。" },
  *checkWorkbook(context) {
    const cards = context.tables("P-4.2.consent").map((card) => ({ card, leaf: demandOfCard(card) }));
    for (const { view, row } of context.tables("P-4.2.demand").flatMap((own) => own.rows.map((leaf) => ({ view: own, row: leaf })))) {
      if (row.kind !== "leaf" || civilSection(view, row)?.sector === "public" || SPEAKS_FOR_MANY.test(row.label)) continue;
      const [parties, count] = [view.number(row, "parties"), view.number(row, "count")];
      const at = view.address(row, "parties");
      if (parties === undefined || count === undefined || !at || parties >= count) continue;
      // Where the card says otherwise one of the two numbers is wrong: that is E-07's.
      const card = cards.find(({ leaf }) => leaf?.row === row)?.card;
      const [cardParties = parties, cardCount = count] = card ? ["parties", "count"].map((id) => card.number(card.rows[0]!, id)) : [];
      if (cardParties >= Math.min(count, cardCount) || parties >= cardCount) continue;
      const shown = (value: number): string => figure(decimal(value));
      yield {
        message: "few",
        data: { name: row.label, parties: shown(parties), count: shown(count) },
        cell: at,
        cells: [at, ...["count"].flatMap((column) => view.address(row, column) ?? [])],
        view,
        row,
        column: "parties",
        actual: shown(parties),
      };
    }
  },
};
