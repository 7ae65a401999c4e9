import { measureKey } from "../../cell/numbers";
import { multiply, sum } from "../../calc/expression";
import type { CellTerm, Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { SourceForm, TableForm } from "../types";
import { cumulativeOf, efficiency } from "./costEfficiencyTerms";

/** Funding columns of P-3.4a, in official order. */
export const FUNDING = ["grant", "gxGrant", "otherGrant", "bond", "general", "other"] as const;

const parent = { under: ["活用予定の資金金額", "活用予定の資金"], alone: true } as const;

/** The two parts of a plan as headings between its measures. */
const MEASURE_SECTORS: readonly SourceForm[] = [
  ["民生部門電力", "民生電力"],
  ["民生部門電力以外", "民生電力以外", "民生部門以外"],
].map((names) => ({
  id: names[0]!,
  labels: names.flatMap((name) => [
    name,
    ...["の取組", "の脱炭素化の取組", "の脱炭素化に関する取組", "の脱炭素化に関する主な取組"].map((what) => `${name}${what}`),
  ]),
}));

/** Whether a row is a measure; 執行事務費 stands in the list without a number and reduces nothing. */
function isMeasure(view: TableView, row: LocatedRow): boolean {
  return measureKey(view.text(row, "measureNo")) !== undefined;
}

function reductionOf(view: TableView, row: LocatedRow): CellTerm | undefined {
  const own = view.cell(row, "cumulativeCo2");
  return own && { ...own, required: isMeasure(view, row) };
}

/** Every measure has one; the whole plan's stands in its own row, 総事業費/CO2削減量, unless someone also wrote it here. */
function hasEfficiency(view: TableView, row: LocatedRow): boolean {
  if (view.hasNumber(row, "efficiency")) return true;
  return row.kind === "total" ? view.fixed("costPerCo2") === undefined : isMeasure(view, row) || view.hasNumber(row, "cumulativeCo2");
}

/** 年間CO2削減量 × 法定耐用年数, where both stand beside. */
function lifetime(view: TableView, row: LocatedRow): Expression | undefined {
  return ["annualCo2", "serviceLife"].every((id) => view.hasNumber(row, id))
    ? multiply(view.cell(row, "annualCo2"), view.cell(row, "serviceLife"))
    : undefined;
}

/** P-3.4a 活用想定補助金(事業別): cost and funding of each measure (forms.md P-3.4a, calculations.md F2, F4). */
export const fundingByMeasure: TableForm = {
  id: "P-3.4a",
  form: "proposal",
  label: "3.4 活用想定補助金（事業別）",
  shape: "grid",
  sheets: ["3.4活用想定補助金(事業別)", "活用想定補助金(事業別)", "補助金(事業別)"],
  titles: ["活用想定補助金(事業別)", "事業別"],
  rowKey: "measureNo",
  rowName: "measure",
  // Not in the form, but people divide the list so.
  sections: MEASURE_SECTORS,
  columns: [
    { id: "measureNo", labels: ["取組No", "取組番号", "No"], kind: "measureNo", key: true, leaf: true },
    { id: "measure", labels: ["取組内容"], kind: "text", leaf: true },
    { id: "quantity", labels: ["導入量・台数", "導入量", "導入量・件数"], kind: "text" },
    { id: "totalCost", labels: ["事業費全体の金額", "事業費全体"], kind: "number", unit: "千円", required: true, key: true },
    { id: "grant", labels: ["地域脱炭素移行・再エネ推進交付金", "再エネ推進交付金"], ...parent, kind: "number", unit: "千円", key: true },
    {
      id: "gxGrant",
      labels: ["特定地域脱炭素移行加速化交付金【GX】", "特定地域脱炭素移行加速化交付金", "GX交付金"],
      ...parent,
      kind: "number",
      unit: "千円",
    },
    {
      id: "otherGrant",
      labels: ["その他交付金/補助金", "その他交付金・補助金", "その他交付金等"],
      ...parent,
      kind: "number",
      unit: "千円",
    },
    { id: "bond", labels: ["地方債"], ...parent, kind: "number", unit: "千円" },
    { id: "general", labels: ["一般財源"], ...parent, kind: "number", unit: "千円" },
    { id: "other", labels: ["その他（金融機関や民間事業者からの資金等）", "その他"], ...parent, kind: "number", unit: "千円" },
    { id: "annualCo2", labels: ["年間CO2削減量", "CO2削減量(年間)", "年間のCO2削減量"], kind: "number", unit: "t-CO2", optional: true },
    { id: "serviceLife", labels: ["法定耐用年数", "耐用年数"], kind: "number", unit: "年", optional: true },
    {
      id: "cumulativeCo2",
      labels: ["累計CO2削減量", "CO2削減量(累計)", "CO2累計削減量"],
      kind: "number",
      unit: "t-CO2",
      optional: true,
      required: true,
    },
    { id: "efficiency", labels: ["事業費に係る費用効率性", "事業費に関わる費用効率性", "費用効率性"], kind: "number", unit: "円/t-CO2" },
  ],
  rows: [{ id: "costPerCo2", kind: "fixed", labels: ["総事業費/CO2削減量", "総事業費÷CO2削減量"] }],
  computed: [
    ...["totalCost", ...FUNDING].map(
      (column) =>
        ({
          column,
          on: ["total"] as const,
          label: "取組の合計",
          rule: "B-01",
          expression: (view, row) => view.sumDown(row, column),
        }) satisfies NonNullable<TableForm["computed"]>[number],
    ),
    {
      column: "cumulativeCo2",
      on: ["total"],
      rule: "B-01",
      label: "取組の合計",
      expression: (view, row) =>
        sum(
          view.leavesOf(row).map((leaf) => reductionOf(view, leaf)),
          "内訳の合計",
        ),
    },
    {
      column: "cumulativeCo2",
      on: ["leaf"],
      rule: "G-06",
      label: "年間CO2削減量 × 法定耐用年数",
      // Where the two do not stand beside it the reduction is an input.
      expression: lifetime,
    },
    {
      column: "efficiency",
      on: ["leaf", "total"],
      rule: "G-05",
      label: "事業費（円）÷ 累計CO2削減量（t-CO2）",
      expression: (view, row) => (hasEfficiency(view, row) ? efficiency(view.cell(row, "totalCost"), cumulativeOf(view, row)) : undefined),
      // A 累計CO2削減量 that is itself wrong is G-06's, or that of the total.
      also: (view, row) => [
        row.kind === "total"
          ? efficiency(view.sumDown(row, "totalCost"), view.sumDown(row, "cumulativeCo2"))
          : efficiency(view.cell(row, "totalCost"), lifetime(view, row)),
      ],
    },
    {
      column: "totalCost",
      on: ["fixed"],
      rows: ["costPerCo2"],
      unit: "円/t-CO2",
      rule: "G-05",
      label: "総事業費（円）÷ CO2削減量（t-CO2）",
      expression: (view) => {
        const total = view.total();
        return total && efficiency(view.cell(total, "totalCost"), cumulativeOf(view, total));
      },
      also: (view) => {
        const leaves = view.rows.filter((row) => row.kind === "leaf");
        return [efficiency(sum(leaves.map((row) => view.cell(row, "totalCost"))), sum(leaves.map((row) => reductionOf(view, row))))];
      },
    },
  ],
};
