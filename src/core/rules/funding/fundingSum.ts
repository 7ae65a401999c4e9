import { FUNDING } from "../../forms/proposal/fundingByMeasure";
import type { Rule } from "../rule";
import { costsOff } from "./costsOff";

/** G-01: the total cost of a measure is not the sum of its funding sources. */
export const fundingSum: Rule = {
  id: "G-01",
  severity: "error",
  title: "事業費と財源の不一致",
  why: "事業費全体は、財源の合計と一致していなければなりません。",
  how: "財源の内訳か、事業費全体の金額を直します。",
  source: "様式1 3.4、calculations.md F2",
  before: ["B-01", "B-02", "G-02", "G-05"],
  messages: { mismatch: "財源の合計（{sum}千円）と事業費全体（{total}千円）が{diff}千円違います。" },
  *checkTable(view, context) {
    if (view.table.id === "P-3.4a") yield* costsOff(view, context, FUNDING);
  },
};
