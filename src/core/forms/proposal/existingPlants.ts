import type { ComputedForm } from "../../calc/computed";
import { sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { ColumnForm, TableForm } from "../types";
import { carried } from "./place";

const sheets = ["4.1(3)活用可能な既存の再エネ発電設備", "活用可能な既存の再エネ発電設備"];

function total(column: string): ComputedForm {
  return { column, on: ["total"], label: "設備の合計", expression: (view, row) => view.sumDown(row, column) };
}

const shared = {
  site: { id: "site", labels: ["設置場所"], kind: "text", leaf: true },
  count: { id: "count", labels: ["数量"], kind: "number", count: true, leaf: true },
  owner: { id: "owner", labels: ["設置者"], kind: "text", leaf: true },
  kW: { id: "kW", labels: ["設備能力"], kind: "number", unit: "kW", required: true, leaf: true },
  kWh: { id: "kWh", labels: ["発電量"], kind: "number", unit: "kWh", required: true, leaf: true },
  supplied: {
    id: "supplied",
    labels: [
      "発電量のうち先行地域へ供給する電力量",
      "発電量のうち、先行地域へ供給する電力量",
      "発電量のうち脱炭素先行地域へ供給する電力量",
      "うち先行地域へ供給する電力量",
    ],
    kind: "number",
    unit: "kWh",
    required: true,
    key: true,
  },
  start: { id: "start", labels: ["導入時期"], kind: "text" },
  source: { id: "source", labels: ["電源"], kind: "choice", choices: ["FIT電源", "卒FIT電源", "非FIT電源"] },
  route: { id: "route", labels: ["供給方法(供給主体)等", "供給方法(供給主体)", "供給方法"], kind: "text" },
  type: { id: "type", labels: ["発電方式"], kind: "text", key: true },
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** P-4.1(3) 既存の太陽光発電設備. */
export const existingSolar: TableForm = {
  id: "P-4.1(3).solar",
  form: "proposal",
  label: "4.1(3) 既存の太陽光発電設備",
  shape: "grid",
  sheets,
  titles: ["太陽光発電設備", "活用可能な既存の再エネ発電設備"],
  rowName: "site",
  columns: [
    { id: "method", labels: ["設置方法"], kind: "text", key: true },
    shared.site,
    shared.count,
    shared.owner,
    shared.kW,
    shared.kWh,
    shared.supplied,
    shared.start,
    shared.source,
    shared.route,
  ],
  computed: ["kW", "kWh", "supplied"].map(total),
};

/** P-4.1(3) 既存のその他発電設備（廃棄物発電を除く）. */
export const existingOther: TableForm = {
  ...existingSolar,
  id: "P-4.1(3).other",
  label: "4.1(3) 既存のその他発電設備",
  titles: ["その他発電設備", "活用可能な既存の再エネ発電設備"],
  columns: [
    shared.type,
    shared.site,
    shared.count,
    shared.owner,
    { ...shared.kW, key: true },
    shared.kWh,
    shared.supplied,
    shared.start,
    shared.source,
    shared.route,
  ],
};

/** P-4.1(3) 既存の廃棄物発電: its biomass generation counts (calculations.md F8). */
export const existingWaste: TableForm = {
  ...existingSolar,
  id: "P-4.1(3).waste",
  label: "4.1(3) 既存の廃棄物発電",
  titles: ["廃棄物発電", "活用可能な既存の再エネ発電設備"],
  columns: [
    shared.type,
    shared.site,
    shared.count,
    shared.owner,
    { id: "biomassRatio", labels: ["バイオマス比率"], kind: "number", unit: "%", key: true, unitInCell: true },
    {
      id: "biomassKwh",
      labels: ["設備のバイオマス発電量", "バイオマス発電量"],
      kind: "number",
      unit: "kWh",
      required: true,
      leaf: true,
      key: true,
    },
    {
      ...shared.supplied,
      labels: [
        "バイオマス発電量のうち先行地域へ供給する電力量",
        "バイオマス発電量のうち、先行地域へ供給する電力量",
        ...shared.supplied.labels,
      ],
    },
    shared.start,
    shared.source,
    shared.route,
    { id: "grossKwh", labels: ["設備全体の発電量"], kind: "number", unit: "kWh" },
  ],
  computed: ["biomassKwh", "supplied", "grossKwh"].map(total),
};

const TABLES = [
  ["P-4.1(3).solar", "kWh"],
  ["P-4.1(3).other", "kWh"],
  ["P-4.1(3).waste", "biomassKwh"],
] as const;

/** Total of the existing plants: of what they generate, or of what they supply. */
function existingTotal(view: TableView, what: "generated" | "supplied", from: "total" | "rows"): Expression | undefined {
  return sum(
    TABLES.flatMap(([id, generation]) =>
      view.workbook.tables(id).map((table) => {
        const leaves = table.rows.filter((row) => row.kind === "leaf");
        const column = what === "supplied" ? "supplied" : generation;
        if (leaves.length === 0) return undefined;
        const total = from === "total" ? carried(table, table.total(), [column]) : undefined;
        return (
          total ??
          sum(
            leaves.map((row) => table.cell(row, column)),
            "設備の合計",
          )
        );
      }),
    ),
    "既存の再エネの合計",
  );
}

function value(column: string, what: "generated" | "supplied", label: string): ComputedForm {
  return {
    column,
    on: ["fixed"],
    label,
    expression: (view) => existingTotal(view, what, "total"),
    also: (view) => [existingTotal(view, what, "rows")],
  };
}

/** P-4.1(3) 【合計値】: two labelled values. */
export const existingTotals: TableForm = {
  id: "P-4.1(3).totals",
  form: "proposal",
  label: "4.1(3) 既存の再エネの合計値",
  shape: "figure",
  sheets,
  titles: ["合計値", "活用可能な既存の再エネ発電量"],
  columns: [
    { id: "kWh", labels: ["活用可能な既存の再エネ発電量"], kind: "number", unit: "kWh", key: true },
    {
      id: "supplied",
      labels: ["上記のうち先行地域へ供給する電力量", "上記のうち、先行地域へ供給する電力量"],
      kind: "number",
      unit: "kWh",
      key: true,
    },
  ],
  computed: [value("kWh", "generated", "既存の再エネ発電量の合計"), value("supplied", "supplied", "先行地域へ供給する電力量の合計")],
};
