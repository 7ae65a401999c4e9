import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { constant, multiply, subtract, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { requiredCell } from "../proposal/totals";
import { bauView, termIn, totalRow, unitAt, valueColumns, yearColumn } from "./lookup";
import { derivedRows } from "./derivedRows";
import { partsOf, sums } from "./sums";

/** Forest sink of a year, or of the last year before it: it is kept as it is (calculations.md §4 表6-11, 6-12). */
function sinkOf(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const table = view.workbook.tables("A-net.sink")[0];
  const year =
    table &&
    valueColumns(table)
      .filter((own) => own.year !== undefined && column.year !== undefined && own.year <= column.year)
      .toSorted((a, b) => b.year! - a.year!)[0];
  return table && year ? termIn(table, table.fixed("sink"), year, unitAt(view, row, column)) : undefined;
}

function totalOf(view: TableView, id: string, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const table = id === "A-bau" ? bauView(view.workbook) : view.workbook.tables(id)[0];
  return table && termIn(table, totalRow(table), yearColumn(table, column.year), unitAt(view, row, column));
}

/** Emissions after measures: from the scenario table, from BAU − measures, or the actual figure of a year without measures. */
function afterMeasures(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const scenario = totalOf(view, "A-scenario", row, column);
  if (scenario) return scenario;
  const bau = totalOf(view, "A-bau", row, column);
  const measures = view.workbook.tables("A-measures")[0];
  if (!bau || !measures) return undefined;
  return yearColumn(measures, column.year) ? subtract(bau, totalOf(view, "A-measures", row, column)) : bau;
}

const cell = (view: TableView, id: string, column: LocatedColumn): Expression | undefined => requiredCell(view, view.fixed(id), column.id);

/** Rows of what is taken off emissions, whatever a plan calls them: 再エネ導入, 森林吸収, 緑化, クレジット. */
const OFF = /再エネ|再生可能|吸収|緑化|クレジット|オフセット|ccus?|削減量/;

/** What is taken off emissions: one row that adds it up, else each row of it. An absorption printed as ▲ is already below zero. */
function offset(view: TableView, column: LocatedColumn): Expression | undefined {
  const all = cell(view, "offset", column);
  if (all) return all;
  const rows = view.rows.filter(
    (own) =>
      ["leaf", "subtotal"].includes(own.kind) && own.form !== "net" && own.form !== "emission" && OFF.test(normalizeLabel(own.label)),
  );
  const terms = rows.map((own) => {
    const term = view.cell(own, column.id);
    return (view.number(own, column.id) ?? 0) < 0 ? multiply(term, constant(-1, "吸収量を差し引く")) : term;
  });
  return sum(terms, "再エネ導入と森林吸収");
}

function row(id: string, rule: string, label: string, expression: ComputedForm["expression"]): ComputedForm {
  return { column: "amount", on: ["leaf", "total", "subtotal", "fixed"], rows: [id], rule, label, apart: true, expression };
}

const APART: ReadonlySet<string | undefined> = new Set(["offset", "renewables", "emission"]);

/** Whether rows such as sectors and forests add up to a figure; emission and offset do not: their difference is the net figure. */
function isStack(view: TableView, own: LocatedRow): boolean {
  const parts = partsOf(view, own);
  return parts.length > 0 && !parts.some((part) => APART.has(part.form));
}

/** A-net 実質排出量と削減率 (forms.md A-net, calculations.md §4 表6-12). */
export const net: TableForm = {
  id: "A-net",
  form: "action-plan",
  label: "再エネ導入等を考慮した実質排出量",
  shape: "published",
  sheets: ["実質排出量"],
  published: {
    title: [/実質排出量|再エネ導入等を考慮/],
    rows: [/実質排出量|正味排出量/],
    never: /単年度|累計|工程|(産業|家庭|業務|運輸)\S* (.* )?(産業|家庭|業務|運輸)/,
  },
  columns: [
    { id: "item", labels: ["項目"], kind: "text" },
    { id: "amount", labels: ["温室効果ガス排出量"], kind: "number", unit: "千t-CO2" },
  ],
  rows: [
    { id: "offset", kind: "leaf", labels: ["再エネ導入と森林吸収量によるCO2削減量", "再エネ導入及び森林吸収によるCO2削減量"] },
    {
      id: "renewables",
      kind: "leaf",
      labels: [
        "再エネ導入によりCO2削減量",
        "再エネ導入によるCO2削減量",
        "再エネ導入におけるCO2削減量",
        "再エネ導入による削減量",
        "再エネ導入による排出削減量",
        "再生可能エネルギー導入によるCO2削減量",
        "再生可能エネルギー導入による削減量",
        "再生可能エネルギーの導入による削減量",
        "再エネの導入による削減量",
        "再エネ導入量によるCO2削減量",
      ],
    },
    {
      id: "net",
      kind: "leaf",
      labels: ["温室効果ガス実質排出量", "実質排出量", "温室効果ガスの実質排出量", "正味排出量", "実質の温室効果ガス排出量"],
    },
    {
      id: "sink",
      kind: "leaf",
      labels: ["森林吸収量", "吸収量", "森林等吸収量", "森林吸収", "森林等による吸収量", "森林による吸収量", "森林吸収源"],
    },
    {
      id: "emission",
      kind: "leaf",
      labels: [
        "温室効果ガス排出量(脱炭素シナリオ)",
        "温室効果ガス排出量",
        "対策後の排出量",
        "対策後の温室効果ガス排出量",
        "対策後排出量",
        "対策実施後の排出量",
        "対策ケースの排出量",
        "排出量(対策後)",
        "排出量",
      ],
    },
  ],
  printed: true,
  computed: [
    row("renewables", "J-03", "再エネ導入による削減量の合計", (view, own, column) => totalOf(view, "A-alloc", own, column)),
    row("offset", "B-01", "再エネ導入による削減量 ＋ 森林吸収量", (view, own, column) =>
      // Years before the plan have a sink but no renewables (—, or blank).
      sum(
        [view.cell(view.fixed("renewables"), column.id), cell(view, "sink", column) ?? sinkOf(view, own, column)],
        "再エネ導入と森林吸収",
      ),
    ),
    row("emission", "J-03", "対策後の排出量", afterMeasures),
    row("net", "J-03", "排出量 － 再エネ導入と森林吸収による削減量", (view, own, column) =>
      isStack(view, own) ? undefined : subtract(cell(view, "emission", column), offset(view, column)),
    ),
    ...sums("amount").map((form): ComputedForm => ({
      ...form,
      expression: (view, own, column) => (isStack(view, own) ? form.expression(view, own, column) : undefined),
    })),
    ...derivedRows("amount"),
  ],
};
