import { normalizeLabel } from "../../cell/text";
import type { ComputedForm } from "../../calc/computed";
import { percent, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { ColumnForm, TableForm } from "../types";
import { equipmentTables, facilityOf, generationColumn, NON_CIVIL, sourceOfFacility } from "./plants";
import { listedTotal, sourceTotal } from "./plantTotals";
import { requiredCell } from "./totals";

/** Kinds of P-1.1b with the block of P-4.1(2) that holds them: column id, source, labels. */
const KINDS: readonly (readonly [string, string, ...string[]])[] = [
  ["solar", "太陽光発電", "太陽光"],
  ["hydro", "水力発電", "水力", "小水力", "中小水力"],
  ["wind", "風力発電", "風力"],
  ["geothermal", "地熱発電", "地熱"],
  ["biomass", "バイオマス発電", "バイオマス"],
  ["waste", "廃棄物発電", "廃棄物(バイオマス)", "廃棄物発電(バイオマス)", "廃棄物", "廃棄物発電(バイオマス発電量)"],
  ["otherSource", "その他発電", "その他", "その他の発電"],
];

function sourceOfKind(label: string): string | undefined {
  const own = normalizeLabel(label);
  return KINDS.find(([, ...labels]) => labels.some((name) => normalizeLabel(name) === own))?.[1];
}

/** Plants outside the civil sector whose numbers name the source. */
function nonCivil(view: TableView, source: string): Expression | undefined {
  return sum(
    equipmentTables(view.workbook, NON_CIVIL).flatMap((table) =>
      table.rows
        .filter((row) => row.kind === "leaf" && sourceOfFacility(facilityOf(table, row)) === source)
        .map((row) => table.cell(row, generationColumn(table))),
    ),
  );
}

/** Ways to the generation of one kind: the block's total, its rows, both with the plants outside the civil sector, the list of sources. */
function ways(view: TableView, source: string | undefined): (Expression | undefined)[] {
  if (source === undefined) return [];
  const [total, rows, listed] = [sourceTotal(view, source, "total"), sourceTotal(view, source, "rows"), listedTotal(view, source)];
  // A workbook without 設備情報 may still hold the list.
  return [total ?? listed, rows, sum([rows, nonCivil(view, source)]), listed];
}

/** Ways to the generation of all kinds. */
function allWays(view: TableView): (Expression | undefined)[] {
  const all = KINDS.map(([, source]) => ways(view, source));
  return [0, 1, 2, 3].map((index) => sum(all.map((one) => one[index])));
}

const common = {
  form: "proposal",
  label: "1.1 新規導入量の再エネ種別内訳",
  shape: "grid",
  sheets: ["1.1再エネ種別内訳", "再エネ種別内訳"],
  titles: ["再エネ種別内訳", "種別内訳"],
  titled: true,
  id: "P-1.1b",
} as const;

const whole = (view: TableView): LocatedRow | undefined => view.total();

/** P-1.1b with one row a kind: 発電量 and 割合 beside (forms.md P-1.1b). */
export const sourceMix: TableForm = {
  ...common,
  rowName: "kind",
  columns: [
    { id: "kind", labels: ["再エネ種別", "種別", "電源", "電源種別"], kind: "text" },
    { id: "kWh", labels: ["発電量", "新規導入量", "新規再エネ導入量"], kind: "number", unit: "kWh", key: true },
    { id: "share", labels: ["割合", "構成比", "比率"], kind: "number", unit: "%", key: true },
  ],
  computed: [
    {
      column: "kWh",
      on: ["leaf"],
      rule: "K-01",
      label: "4.1(2)の発電量の合計",
      expression: (view, row) => ways(view, sourceOfKind(row.label))[0],
      also: (view, row) => ways(view, sourceOfKind(row.label)),
    },
    { column: "kWh", on: ["total"], label: "再エネ種別の合計", expression: (view, row) => view.sumDown(row, "kWh"), also: allWays },
    {
      column: "share",
      on: ["leaf", "total"],
      rule: "B-11",
      label: "発電量 ÷ 合計",
      expression: (view, row) =>
        percent(
          view.cell(row, "kWh"),
          requiredCell(view, whole(view), "kWh") ??
            sum(view.rows.filter((leaf) => leaf.kind === "leaf").map((leaf) => view.cell(leaf, "kWh"))),
          "－",
        ),
      also: (view, row) => {
        const all = sum(view.rows.filter((leaf) => leaf.kind === "leaf").map((leaf) => view.cell(leaf, "kWh")));
        return [
          percent(view.cell(row, "kWh"), all),
          ...ways(view, sourceOfKind(row.label)).map((way) => percent(way, requiredCell(view, whole(view), "kWh"))),
        ];
      },
    },
  ],
};

const acrossColumns: readonly ColumnForm[] = KINDS.map(([id, ...labels]) => ({ id, labels, kind: "number", unit: "kWh" }));
const ids = KINDS.map(([id]) => id);

function inRow(column: string, source: string): ComputedForm {
  return {
    column,
    on: ["fixed"],
    rows: ["kWh"],
    rule: "K-01",
    label: "4.1(2)の発電量の合計",
    expression: (view) => ways(view, source)[0],
    also: (view) => ways(view, source),
  };
}

function shareInRow(column: string): ComputedForm {
  return {
    column,
    on: ["fixed", "ratio"],
    rows: ["share", "ratio"],
    unit: "%",
    rule: "B-11",
    label: "発電量 ÷ 合計",
    expression: (view) => {
      const row = view.fixed("kWh");
      return percent(view.cell(row, column), sum(ids.map((id) => view.cell(row, id))), "－");
    },
    also: (view) => [percent(view.cell(view.fixed("kWh"), column), view.cell(view.fixed("kWh"), "total"))],
  };
}

/** P-1.1b with one column a kind: rows 発電量 and 割合. */
export const sourceMixAcross: TableForm = {
  ...common,
  rowName: "what",
  columns: [
    { id: "what", labels: ["再エネ種別", "種別", "項目"], kind: "text", optional: true },
    ...acrossColumns,
    { id: "total", labels: ["合計", "計"], kind: "number", unit: "kWh", optional: true },
  ],
  rows: [
    { id: "kWh", kind: "fixed", labels: ["発電量", "新規導入量", "新規再エネ導入量"] },
    { id: "share", kind: "fixed", labels: ["割合", "構成比", "比率"] },
  ],
  computed: [
    ...KINDS.map(([id, source]) => inRow(id, source)),
    {
      column: "total",
      on: ["fixed"],
      rows: ["kWh"],
      label: "再エネ種別の合計",
      expression: (view, row) => view.sumAcross(row, ids),
      also: allWays,
    },
    ...[...ids, "total"].map(shareInRow),
  ],
};
