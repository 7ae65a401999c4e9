import { sameCell } from "../../grid/address";
import { comparisons, mismatch } from "../comparisons";
import { sumsOff } from "../consequences";
import type { Rule } from "../rule";

/** D-11: バイオマス発電量 of a new waste plant is not the increase over the plants it replaces. */
export const wasteIncrement: Rule = {
  id: "D-11",
  severity: "error",
  title: "廃棄物発電の増加分",
  why: "建替・集約では、バイオマス発電量の増加分だけを新規として計上します。",
  how: "設備全体の発電量とバイオマス比率（新設・既設）を確認し、増加分を再計算します。",
  source: "様式1 4.1(2)（L1206-1224）、calculations.md F8",
  before: ["B-01", "D-08", "D-09", "D-10"],
  messages: {
    increment: "バイオマス発電量の増加分は{expected}kWhです（現在：{printed}kWh）。",
    whole: "バイオマス発電量（全体の発電量×比率）は{expected}kWhです（現在：{printed}kWh）。",
  },
  *checkTable(view, context) {
    for (const comparison of comparisons(view, context, "D-11")) {
      const { cell } = comparison;
      if (comparison.verdict !== "off") continue;
      const message = cell.expression.op === "subtract" ? "increment" : "whole";
      const dragged = sumsOff(context, [cell.address, ...comparison.inputs]).filter((at) => !sameCell(at, cell.address));
      yield { ...mismatch(message, comparison, view, context), consequences: dragged };
    }
  },
};
