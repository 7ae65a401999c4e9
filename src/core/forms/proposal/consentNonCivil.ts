import { measureKey } from "../../cell/numbers";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { TableForm } from "../types";
import { leavesOf } from "./civilFacilities";
import type { Leaf } from "./civilFacilities";
import { AGREED, PARTIES, PARTY, process, PROGRESS, REMARKS } from "./consentProcesses";
import { restOfSubtotal } from "./totals";

const REDUCTIONS = "P-4.3.reductions";

/** The measure a card is about, by its 取組No. */
export function measureOfCard(view: TableView): Leaf | undefined {
  const number = view.source === undefined ? undefined : measureKey(view.source);
  return leavesOf(view.workbook, REDUCTIONS).find((leaf) => number !== undefined && measureKey(leaf.view.text(leaf.row, "no")) === number);
}

function copied(view: TableView, column: string): Expression | undefined {
  const leaf = measureOfCard(view);
  const term = leaf && leaf.view.cell(leaf.row, column);
  return term && { ...term, required: true };
}

/** The reduction as the (小計) of its section leaves it. */
function rest(view: TableView): Expression | undefined {
  const leaf = measureOfCard(view);
  return leaf && restOfSubtotal(leaf.view, leaf.row, "tCo2", "subtotal");
}

const on = ["fixed"] as const;

/** P-4.3.consent 民生部門電力以外の取組: one consent card a measure (forms.md P-4.3). */
export const consentNonCivil: TableForm = {
  id: "P-4.3.consent",
  form: "proposal",
  label: "4.3 民生部門電力以外の取組（合意形成状況）",
  shape: "card",
  sheets: ["4.3民生部門電力以外の取組", "民生部門電力以外の取組"],
  columns: [
    { id: "quantity", labels: ["数量"], kind: "text" },
    PARTIES,
    { id: "tCo2", labels: ["CO2削減量", "温室効果ガス排出削減量", "CO2排出削減量"], kind: "number", unit: "t-CO2", key: true },
    PROGRESS,
    PARTY,
    process("candidate", ["実施事業者候補の検討"]),
    process("overview", ["事業概要説明"]),
    process("policy", ["メリットやコスト等を含めた事業方針の説明"]),
    process("informal", ["メリットやコスト等を含めた事業方針への内諾", "メリットやコスト等を含めた事業方針の内諾"]),
    AGREED,
    ...REMARKS,
  ],
  computed: [
    {
      column: "parties",
      on,
      exact: true,
      repeats: true,
      rule: "E-07",
      label: "排出削減取組の合意形成対象者数",
      expression: (view) => copied(view, "parties"),
    },
    {
      column: "tCo2",
      on,
      exact: true,
      repeats: true,
      rule: "E-07",
      label: "排出削減取組の温室効果ガス排出削減量",
      expression: (view) => copied(view, "tCo2"),
      also: (view) => [rest(view)],
    },
  ],
};
