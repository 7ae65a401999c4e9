import type { ComputedForm } from "../../calc/computed";
import { sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView, WorkbookView } from "../../calc/view";
import type { TableForm } from "../types";
import { carried } from "./place";
import { equipmentTables, generationColumn, NON_CIVIL, SOURCES, WASTE } from "./plants";

/** Fields of the list, in official order: id, source, further labels. */
const FIELDS: readonly (readonly [string, string, ...string[]])[] = [
  ["solar", "太陽光発電"],
  ["hydro", "水力発電", "小水力発電", "中小水力発電"],
  ["wind", "風力発電"],
  ["geothermal", "地熱発電"],
  ["biomass", "バイオマス発電"],
  ["waste", WASTE, "廃棄物発電(バイオマス発電量)", "廃棄物(バイオマス)発電", "廃棄物発電(バイオマス)"],
  ["otherSource", "その他発電", "その他の発電"],
];

/** Generation of the listed plants of one source, from the block's own total where it has one. Undefined without listed plants. */
export function sourceTotal({ workbook }: Pick<TableView, "workbook">, source: string, from: "total" | "rows"): Expression | undefined {
  return sum(
    equipmentTables(workbook, source).map((table) => {
      const leaves = table.rows.filter((row) => row.kind === "leaf");
      if (leaves.length === 0) return undefined;
      const column = generationColumn(table);
      const total = from === "total" ? carried(table, table.total(), [column, `${column}Subtotal`, "biomassSubtotal"]) : undefined;
      return (
        total ??
        sum(
          leaves.map((row) => table.cell(row, column)),
          `${source}の合計`,
        )
      );
    }),
    `${source}の発電量`,
  );
}

/** Whether a plan names new renewables at all: a plant of some source, or a figure in the list. A blank form does not, and adds up to nothing. */
function isStarted(list: TableView): boolean {
  const hasPlant = SOURCES.some(({ id }) =>
    equipmentTables(list.workbook, id).some((table) => table.rows.some((row) => row.kind === "leaf")),
  );
  return hasPlant || list.rows.some((row) => FIELDS.some(([id]) => list.hasNumber(row, id)));
}

/** Generation of one source as the list 電源別新規再エネ導入量合計 gives it; undefined where the workbook holds no such list, or a blank one. */
export function listedTotal({ workbook }: Pick<TableView, "workbook">, source: string): Expression | undefined {
  const field = FIELDS.find(([, name]) => name === source)?.[0];
  const [list, more] = workbook.tables("P-4.1(2).totals");
  return field === undefined || list === undefined || more || !isStarted(list) ? undefined : list.cell(list.rows[0], field);
}

/** The civil sources together, from the blocks' totals or from their rows. */
function civilSources(view: Pick<TableView, "workbook">, from: "total" | "rows"): Expression | undefined {
  return sum(
    SOURCES.filter(({ id }) => id !== NON_CIVIL).map(({ id }) => sourceTotal(view, id, from)),
    "民生部門の電源の合計",
  );
}

/**
 * Ways to the civil total of the new renewables, kWh, the most direct first: the list's own total, its sources,
 * the totals of the blocks of 設備情報, their rows. Empty where 4.1(2) is not in the workbook.
 */
export function civilGeneration(workbook: WorkbookView): Expression[] {
  const lists = workbook.tables("P-4.1(2).totals");
  const cells = lists.flatMap((view) => {
    const cell = view.cell(view.rows[0], "civilTotal");
    return cell ? [{ ...cell, required: true }] : [];
  });
  const listed = sum(
    lists.flatMap((view) => FIELDS.map(([id]) => view.cell(view.rows[0], id))),
    "電源の合計",
  );
  return [
    cells.length === 1 ? cells[0] : sum(cells),
    listed,
    civilSources({ workbook }, "total"),
    civilSources({ workbook }, "rows"),
  ].filter((way) => way !== undefined);
}

function ofSource(column: string, source: string): ComputedForm {
  return {
    column,
    on: ["fixed"],
    rule: "D-10",
    exact: true,
    label: `${source}の発電量の合計`,
    expression: (view) => sourceTotal(view, source, "total"),
    also: (view) => [sourceTotal(view, source, "rows")],
  };
}

/** P-4.1(2) 電源別新規再エネ導入量合計: new renewables by source (calculations.md F9). */
export const plantTotals: TableForm = {
  id: "P-4.1(2).totals",
  form: "proposal",
  label: "4.1(2) 電源別新規再エネ導入量合計",
  shape: "figure",
  list: true,
  sheets: ["電源別新規再エネ導入量合計"],
  titles: ["電源別新規再エネ導入量合計", "新規再エネ導入量合計"],
  columns: [
    // Sources a plan does not use are often left out.
    ...FIELDS.map(([id, ...labels]) => ({ id, labels, kind: "number", unit: "kWh", optional: id !== "solar" }) as const),
    {
      id: "civilTotal",
      labels: ["民生部門_新規再エネ導入量合計", "民生部門新規再エネ導入量合計", "民生部門の新規再エネ導入量合計", "民生部門合計"],
      kind: "number",
      unit: "kWh",
      key: true,
    },
    {
      id: "nonCivilTotal",
      labels: [
        "民生部門以外の電力_新規再エネ導入量合計",
        "民生部門以外の電力新規再エネ導入量合計",
        "民生部門以外の電力の新規再エネ導入量合計",
        "民生部門以外の電力合計",
        "民生部門以外合計",
      ],
      kind: "number",
      unit: "kWh",
    },
  ],
  computed: [
    ...FIELDS.map(([id, source]) => ofSource(id, source)),
    ofSource("nonCivilTotal", NON_CIVIL),
    {
      column: "civilTotal",
      on: ["fixed"],
      rule: "D-10",
      label: "民生部門の電源の合計",
      expression: (view, row) =>
        sum(
          FIELDS.map(([id]) => view.cell(row, id)),
          "電源の合計",
        ),
      also: (view) => (["total", "rows"] as const).map((from) => civilSources(view, from)),
    },
  ],
};
