import { readNumber } from "../../cell/reading";
import type { ComputedCell } from "../../calc/calculation";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { repair } from "../comparisons";
import type { Rule, RuleContext } from "../rule";

/** What stands in an efficiency cell that must be a dash; undefined where it is fine or blank. */
function wrong({ current }: ComputedCell): string | undefined {
  if (current.error !== undefined) return current.error;
  const reading = readNumber(current);
  return reading.kind === "number" ? String(reading.value) : undefined;
}

/** Whether the reduction is a figure other than zero that a person entered: then there is a quotient. */
function dividesBySomething(view: TableView, { row }: ComputedCell, at: CellAddress | undefined, context: RuleContext): boolean {
  const co2 = view.number(row, "cumulativeCo2");
  return co2 !== undefined && co2 !== 0 && at !== undefined && context.calculation.at(at) === undefined;
}

/** G-11: 費用効率性 of a measure without CO2 reduction is －, not an error value or a figure. */
export const zeroCo2: Rule = {
  id: "G-11",
  severity: "error",
  title: "CO2削減量がない取組の費用効率性",
  why: "CO2削減量が0の取組は割り算ができないため、費用効率性は「－」と書きます。",
  how: "「－」にします。",
  source: "計算による、forms.md Conventions 9",
  before: ["G-05"],
  messages: { dash: "累計CO2削減量が0なので、費用効率性は「－」です（現在：{actual}）。" },
  *checkTable(view, context) {
    for (const cell of context.calculation.cellsOf(view.table)) {
      const inputs = view.address(cell.row, "cumulativeCo2");
      if (cell.form.rule !== "G-05" || dividesBySomething(view, cell, inputs, context)) continue;
      const result = context.calculation.result(cell);
      const actual = wrong(cell);
      if (result.state !== "text" || actual === undefined) continue;
      yield {
        message: "dash",
        data: { actual },
        cell: cell.address,
        cells: [cell.address, ...(inputs ? [inputs] : [])],
        view,
        row: cell.row,
        column: cell.column.id,
        actual,
        expected: result.text,
        fix: repair(cell, context),
      };
    }
  },
};
