import type { ComputedForm } from "../../calc/computed";
import { percent, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import {
  agree,
  DEMAND,
  leafTotal,
  leavesIn,
  printedSum,
  printedTotal,
  restOf,
  SAVING,
  subtotalIn,
  sumIn,
  SUPPLY,
  totalsOf,
} from "./civilDetails";
import { CIVIL_SECTIONS } from "./civilSections";
import { WAYS } from "./supplyColumns";
import { requiredCell } from "./totals";

const under = ["再エネ等の供給量", "再エネ等の電力供給量", "再エネの供給量"];
const WAY_IDS: readonly string[] = WAYS.map((way) => way.id);
const cellsOf = (way: string): string[] => [`${way}Local`, `${way}Outside`];

/** Rows 戸建住宅 … 公共(その他) of the summary, and rows someone added. */
function parts(view: TableView): LocatedRow[] {
  return view.rows.filter((row) => row.kind === "fixed" || row.kind === "leaf");
}

/** A figure of one section as the summary's own total leaves it, when that total is the detail table's. */
function rest(view: TableView, row: LocatedRow, column: string, total: number | undefined): Expression | undefined {
  const own = view.total();
  return own && agree(view.number(own, column), total) ? restOf(view, own, row, parts(view), column) : undefined;
}

/** One way of supply as the row's total leaves it, when that total is the detail table's. */
function restOfWay(view: TableView, row: LocatedRow, way: string): Expression | undefined {
  const printed = printedSum(leavesIn(view.workbook, SUPPLY, row.form ?? ""), "supplied");
  if (!agree(view.number(row, "supplied"), printed)) return undefined;
  const supplied = requiredCell(view, row, "supplied");
  const others = sum(WAY_IDS.filter((id) => id !== way).map((id) => view.cell(row, id)));
  return supplied && others && { op: "subtract", left: supplied, right: others };
}

const rows = CIVIL_SECTIONS.map((section) => section.id);
const on = ["fixed"] as const;

const sectionForms: readonly ComputedForm[] = [
  {
    column: "count",
    on,
    rows,
    exact: true,
    rule: "C-11",
    label: "民生電力需要量の施設数の合計",
    expression: ({ workbook }, row) => sumIn(workbook, DEMAND, row.form!, ["count"]),
    also: (view, row) => [sumIn(view.workbook, SUPPLY, row.form!, ["count"])],
  },
  {
    column: "demand",
    on,
    rows,
    exact: true,
    rule: "C-05",
    label: "民生電力需要量の合計",
    expression: ({ workbook }, row) => sumIn(workbook, DEMAND, row.form!, ["kWh"], "subtotal"),
    also: (view, row) => [
      subtotalIn(view.workbook, DEMAND, row.form!, "subtotal"),
      rest(view, row, "demand", printedTotal(view.workbook, DEMAND, "kWh", "subtotal")),
    ],
  },
  ...WAY_IDS.map((way): ComputedForm => ({
    column: way,
    on,
    rows,
    exact: true,
    rule: "C-01",
    label: "電力供給状況の合計（域内＋域外）",
    expression: ({ workbook }, row) => sumIn(workbook, SUPPLY, row.form!, cellsOf(way)),
    also: (view, row) => [restOfWay(view, row, way)],
  })),
  {
    column: "supplied",
    on,
    rule: "C-01",
    label: "自家消費等＋相対契約＋電力メニュー＋証書",
    expression: (view, row) => view.sumAcross(row, WAY_IDS),
    also: ({ workbook }, row) => [row.form === undefined ? undefined : sumIn(workbook, SUPPLY, row.form, ["supplied"])],
  },
  {
    column: "saving",
    on,
    rows,
    exact: true,
    rule: "C-06",
    label: "電力削減量の合計",
    expression: ({ workbook }, row) => sumIn(workbook, SAVING, row.form!, ["kWh"]),
    also: (view, row) => [rest(view, row, "saving", printedTotal(view.workbook, SAVING, "kWh"))],
  },
];

/** Where a column's total stands in the detail tables. */
function detailTotals(view: TableView, column: string): (Expression | undefined)[] {
  const { workbook } = view;
  if (column === "demand") return [totalsOf(workbook, DEMAND, "kWh", "subtotal")];
  if (column === "saving") return [totalsOf(workbook, SAVING, "kWh")];
  if (column === "supplied") return [totalsOf(workbook, SUPPLY, "supplied"), view.sumAcross(view.total()!, WAY_IDS)];
  if (column === "count") return [leafTotal(workbook, DEMAND, ["count"])];
  return [sum(cellsOf(column).map((id) => totalsOf(workbook, SUPPLY, id)))];
}

function columnSum(view: TableView, column: string): Expression | undefined {
  return sum(
    parts(view).map((row) => view.cell(row, column)),
    "内訳の合計",
  );
}

const totalForms: readonly ComputedForm[] = ["count", "demand", ...WAY_IDS, "supplied", "saving"].map((column) => ({
  column,
  on: ["total"],
  label: "需要家の合計",
  expression: (view) => columnSum(view, column),
  also: (view) => detailTotals(view, column),
}));

/** 小計 of one 種類, where someone added such rows. */
const subtotalForms: readonly ComputedForm[] = ["count", "demand", ...WAY_IDS, "supplied", "saving"].map((column) => ({
  column,
  on: ["subtotal"],
  label: "種類ごとの合計",
  expression: (view, row) =>
    sum(
      parts(view)
        .filter((part) => part.section === row.section)
        .map((part) => view.cell(part, column)),
      "内訳の合計",
    ),
}));

/** Share of the demand, from the totals or, for a total that is wrong itself, from the rows. */
const ratioForms: readonly ComputedForm[] = [...WAY_IDS, "supplied", "saving"].map((column) => ({
  column,
  on: ["ratio"],
  unit: "%",
  rule: "B-11",
  label: "電力需要量に対する割合",
  expression: (view) => percent(requiredCell(view, view.total(), column), requiredCell(view, view.total(), "demand"), "－"),
  also: (view) => [
    percent(columnSum(view, column), requiredCell(view, view.total(), "demand")),
    percent(requiredCell(view, view.total(), column), columnSum(view, "demand")),
  ],
}));

/** P-4.2.summary 実質ゼロ(サマリ): demand, supply and saving by kind of consumer (forms.md P-4.2, calculations.md F12). */
export const zeroSummary: TableForm = {
  id: "P-4.2.summary",
  form: "proposal",
  label: "4.2 実質ゼロ（サマリ）",
  shape: "grid",
  sheets: ["4.2実質ゼロ(サマリ)", "実質ゼロ(サマリ)"],
  titles: ["実質ゼロ(サマリ)", "実質ゼロを達成するための取組内容"],
  rowName: "consumer",
  sections: ["民生・家庭", "民生・業務その他", "公共"].map((kind) => ({ id: kind, labels: [kind, kind.replace("・", "")] })),
  rows: CIVIL_SECTIONS.map(({ id, labels, kind, consumer }) => ({ id, kind: "fixed", labels: [consumer, ...labels], section: kind })),
  columns: [
    { id: "no", labels: ["No", "番号"], kind: "text" },
    { id: "section", labels: ["種類", "種別"], kind: "text", fillDown: true },
    { id: "consumer", labels: ["民生部門の電力需要家", "電力需要家"], kind: "text" },
    { id: "count", labels: ["数量", "施設数"], kind: "number", count: true },
    { id: "demand", labels: ["電力需要量", "直近電力需要量", "民生部門の電力需要量"], kind: "number", unit: "kWh", key: true },
    ...WAYS.map((way) => ({ id: way.id, labels: way.labels, under, kind: "number", unit: "kWh" }) as const),
    { id: "supplied", labels: ["合計", "供給量合計"], under, kind: "number", unit: "kWh", key: true },
    { id: "saving", labels: ["省エネによる電力削減量", "電力削減量", "省エネ等による電力削減量"], kind: "number", unit: "kWh", key: true },
  ],
  computed: [...sectionForms, ...subtotalForms, ...totalForms, ...ratioForms],
};
