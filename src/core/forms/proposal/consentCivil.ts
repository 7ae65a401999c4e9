import { normalizeLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import { sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableForm } from "../types";
import { DEMAND, SUPPLY } from "./civilDetails";
import { demandNumber } from "./civilSections";
import { facilitiesOf, facilityOf, leavesOf } from "./civilFacilities";
import type { Leaf } from "./civilFacilities";
import { AGREED, PARTIES, PARTY, process, PROGRESS, REMARKS } from "./consentProcesses";
import { restOfSubtotal } from "./totals";

/** The demand row a card is about: by its number 1_1, else by its name. */
export function demandOfCard(view: TableView): Leaf | undefined {
  const facilities = leavesOf(view.workbook, DEMAND);
  const number = view.source === undefined ? undefined : demandNumber(view.source);
  if (number) return facilities.find((leaf) => demandNumber(leaf.view.text(leaf.row, "no")) === number);
  const title = normalizeLabel(view.table.title ?? "");
  const named = facilities.filter((leaf) => title !== "" && normalizeLabel(leaf.view.text(leaf.row, "name")) === title);
  return named.length === 1 ? named[0] : undefined;
}

function copied(view: TableView, column: string): Expression | undefined {
  const leaf = demandOfCard(view);
  const term = leaf && leaf.view.cell(leaf.row, column);
  return term && { ...term, required: true };
}

/** 施設数 of the card's facility as the supply table has it. */
function suppliedCount(view: TableView): Expression | undefined {
  const leaf = demandOfCard(view);
  const facilities = facilitiesOf(view.workbook, DEMAND);
  const rows = leavesOf(view.workbook, SUPPLY).filter((row) => facilityOf(row, facilities)?.row === leaf?.row);
  return leaf && sum(rows.map((row) => row.view.cell(row.row, "count")));
}

/** The facility's demand as the (小計) of its section leaves it. */
function restOfSection(view: TableView): Expression | undefined {
  const leaf = demandOfCard(view);
  return leaf && restOfSubtotal(leaf.view, leaf.row, "kWh", "subtotal");
}

const on = ["fixed"] as const;

/** P-4.2.consent 需要家合意形成状況: one card a demand row, for 住宅, 民生・業務その他 and 公共 (forms.md P-4.2). */
export const consentCivil: TableForm = {
  id: "P-4.2.consent",
  form: "proposal",
  label: "4.2 需要家合意形成状況",
  shape: "card",
  sheets: ["4.2需要家合意形成状況(住宅)", "4.2需要家合意形成状況(民生・業務その他)", "4.2需要家合意形成状況(公共)", "需要家合意形成状況"],
  columns: [
    { id: "count", labels: ["対象施設数", "施設数"], kind: "number", count: true },
    PARTIES,
    { id: "kWh", labels: ["直近電力需要量", "電力需要量"], kind: "number", unit: "kWh", key: true },
    PROGRESS,
    PARTY,
    process("overview", ["事業概要説明"]),
    process("reaction", ["事業への反応調査"], true),
    process("detail", ["メリットやコストなどの詳細説明", "メリットやコスト等の詳細説明"], true),
    process("intention", ["再エネ利用の意向調査", "再エネ利用の以降調査"], true),
    process("tenants", ["施設管理者とテナント・店舗等との間の合意", "施設管理者とテナント・店舗等との合意"], true),
    process("individual", ["地方公共団体等と住民との個別協議", "地方公共団体等と施設管理者との個別協議", "個別協議"], true),
    process("cost", ["必要コスト試算結果等説明", "必要コスト試算結果等の説明"], true),
    AGREED,
    ...REMARKS,
  ],
  computed: [
    {
      column: "count",
      on,
      exact: true,
      repeats: true,
      rule: "E-07",
      label: "民生電力需要量の施設数",
      expression: (view) => copied(view, "count"),
      also: (view) => [suppliedCount(view)],
    },
    {
      column: "parties",
      on,
      exact: true,
      repeats: true,
      rule: "E-07",
      label: "民生電力需要量の合意形成対象者数",
      expression: (view) => copied(view, "parties"),
    },
    {
      column: "kWh",
      on,
      exact: true,
      repeats: true,
      rule: "E-07",
      label: "民生電力需要量の直近電力需要量",
      expression: (view) => copied(view, "kWh"),
      also: (view) => [restOfSection(view)],
    },
  ],
};
