import type { ComputedForm } from "../../calc/computed";
import { percent, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";

const DEMAND = "R-zero.demand";
/** How a label says what the rate is made of. */
const FORMULAS = [
  "((A)+(B))÷(C)",
  "(A+B)÷C",
  "((A+B)÷C)",
  "((A)+(B))/(C)",
  "(A+B)/C",
  "((A+B)/C)",
  "=((A)+(B))÷(C)",
  "=(A+B)÷C",
  "=(A+B)/C",
];

/** A figure of the demand table's total row, on the same sheet before any other. */
function ofTotal(view: TableView, column: string) {
  const tables = view.workbook.tables(DEMAND);
  const table = tables.find((other) => other.table.sheet === view.table.sheet) ?? tables[0];
  return table && table.cell(table.total(), column);
}

/** The rows below the total, for a total that is itself wrong: reported there, not here. */
function ofRows(view: TableView, column: string) {
  const tables = view.workbook.tables(DEMAND);
  const table = tables.find((other) => other.table.sheet === view.table.sheet) ?? tables[0];
  const total = table?.total();
  return table && total && table.sumDown(total, column);
}

function copied(column: string, from: string, rule: string): ComputedForm {
  return {
    column,
    on: ["fixed"],
    exact: true,
    rule,
    label: "需要家の表の合計",
    expression: (view) => ofTotal(view, from),
    also: (view) => [ofRows(view, from)],
  };
}

/** A share stands in brackets below its amount; a text such as (12%) is left as it is written. */
function share(column: string, of: string): ComputedForm {
  const expression = (view: TableView, row: LocatedRow) =>
    typeof view.raw(row, column).value === "string" ? undefined : percent(view.cell(row, of), view.cell(row, "demand"));
  return {
    column,
    on: ["fixed"],
    rule: "C-04",
    label: "民生部門の電力需要量に対する割合",
    expression,
    also: (view) => [percent(ofTotal(view, of), ofTotal(view, "demand"))],
  };
}

/** R-zero.rate: the figure (A ＋ B) ÷ C ＝ 達成率 with the share of each, which may be text: (12%) (forms.md R, calculations.md T3, N2). */
export const zeroRate: TableForm = {
  id: "R-zero.rate",
  form: "progress",
  label: "「実質ゼロ」の達成率",
  shape: "figure",
  sheets: ["「実質ゼロ」の達成率", "実質ゼロの達成率", "達成率"],
  titles: ["「実質ゼロ」の達成率", "実質ゼロの達成率"],
  columns: [
    {
      id: "supply",
      labels: ["再エネ等の電力供給量(A)", "再エネ等の電力供給量", "再エネ等の供給量(A)"],
      kind: "number",
      unit: "kWh",
      key: true,
      unitInCell: true,
    },
    { id: "supplyShare", labels: ["再エネ等の電力供給量の割合"], beneath: "supply", kind: "text", unit: "%", optional: true },
    {
      id: "saving",
      labels: ["省エネによる電力削減量(B)", "省エネ等による電力削減量(B)", "省エネによる電力削減量"],
      kind: "number",
      unit: "kWh",
      key: true,
      unitInCell: true,
    },
    { id: "savingShare", labels: ["省エネによる電力削減量の割合"], beneath: "saving", kind: "text", unit: "%", optional: true },
    { id: "demand", labels: ["民生部門の電力需要量(C)", "民生部門の電力需要量"], kind: "number", unit: "kWh", key: true, unitInCell: true },
    {
      id: "rate",
      labels: ["達成率", "「実質ゼロ」の達成率", ...FORMULAS.map((formula) => `達成率${formula}`)],
      kind: "number",
      unit: "%",
      key: true,
      unitInCell: true,
    },
  ],
  printed: true,
  computed: [
    copied("supply", "supply", "C-01"),
    copied("saving", "saving", "C-06"),
    copied("demand", "demand", "C-05"),
    share("supplyShare", "supply"),
    share("savingShare", "saving"),
    {
      column: "rate",
      on: ["fixed"],
      rule: "C-04",
      label: "（A＋B）÷ C",
      expression: (view, row) => percent(sum([view.cell(row, "supply"), view.cell(row, "saving")]), view.cell(row, "demand")),
      also: (view) => [percent(sum([ofTotal(view, "supply"), ofTotal(view, "saving")]), ofTotal(view, "demand"))],
    },
  ],
};
