import type { ComputedForm } from "../../calc/computed";
import { percent, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView, WorkbookView } from "../../calc/view";
import type { ColumnForm, TableForm } from "../types";
import { DEMAND, leafTotal, SAVING, SUPPLY, totalsOf } from "./civilDetails";
import { OUTSIDE_COLUMNS } from "./supplyColumns";
import { civilGeneration } from "./plantTotals";
import { requiredCell } from "./totals";

const EXISTING = "P-4.1(3).totals";
const EXISTING_TABLES = ["P-4.1(3).solar", "P-4.1(3).other", "P-4.1(3).waste"];
const OUTSIDE_POWER = OUTSIDE_COLUMNS.filter((column) => !column.startsWith("certificate"));

function field(id: string, labels: readonly string[], extra: Partial<ColumnForm> = {}): ColumnForm {
  return { id, labels, kind: "number", unit: "kWh", ...extra };
}

/** A copy of figures of a detail table, from its totals or, where a total is wrong itself, from its rows. */
function copy(
  column: string,
  rule: string,
  label: string,
  totals: (workbook: WorkbookView) => Expression | undefined,
  leaves: (workbook: WorkbookView) => Expression | undefined,
): ComputedForm {
  return {
    column,
    on: ["fixed"],
    exact: true,
    rule,
    label,
    expression: (view) => totals(view.workbook),
    also: (view) => [leaves(view.workbook)],
  };
}

function supplyCopy(column: string, label: string, cells: readonly string[]): ComputedForm {
  const totals = (workbook: WorkbookView): Expression | undefined => {
    const terms = cells.map((cell) => totalsOf(workbook, SUPPLY, cell));
    return terms.length === 1 ? terms[0] : sum(terms);
  };
  return copy(column, "C-01", label, totals, (workbook) => leafTotal(workbook, SUPPLY, cells));
}

/** Civil total of the new renewables, as 4.1(2) adds it up. */
function newRenewables({ workbook }: TableView): Expression | undefined {
  return civilGeneration(workbook)[0];
}

/** Existing generation delivered to the area, as 4.1(3) adds it up. */
function existingSupplied({ workbook }: TableView): Expression | undefined {
  const totals = workbook.tables(EXISTING).flatMap((view) => requiredCell(view, view.rows[0], "supplied") ?? []);
  if (totals.length === 0) return existingRows(workbook);
  return totals.length === 1 ? totals[0] : sum(totals);
}

/** The same from the plants themselves. */
function existingRows(workbook: WorkbookView): Expression | undefined {
  return sum(EXISTING_TABLES.map((table) => leafTotal(workbook, table, ["supplied"])));
}

/** P-4.2.result 実質ゼロ(計算結果): supply ＋ saving ＝ demand, with 参考情報 (forms.md P-4.2, calculations.md F11). */
export const zeroResult: TableForm = {
  id: "P-4.2.result",
  form: "proposal",
  label: "4.2 実質ゼロ（計算結果）",
  shape: "figure",
  sheets: ["4.2実質ゼロ(計算結果)", "実質ゼロ(計算結果)"],
  titles: ["「実質ゼロ」の計算結果", "実質ゼロ(計算結果)", "実質ゼロの計算結果"],
  columns: [
    field("supply", ["再エネなどの電力供給量", "再エネ等の電力供給量"]),
    field("saving", ["省エネによる電力削減量"]),
    field("demand", ["民生部門の電力需要量"]),
    field("newRenewable", ["4.1(2)新規再エネ導入量合計", "新規再エネ導入量合計"]),
    field("existing", [
      "4.1(3)利用可能な既存の再エネ発電量のうち、先行地域に供給される電力量合計",
      "4.1(3)活用可能な既存の再エネ発電量のうち、先行地域に供給される電力量合計",
    ]),
    field("renewable", [
      "(上記の合計)先行地域に供給される新規再エネ導入量及び既存の再エネ発電量合計",
      "先行地域に供給される新規再エネ導入量及び既存の再エネ発電量合計",
    ]),
    field("outside", ["再エネ等の電力供給量のうち当該地方公共団体の域外から調達する量"]),
    field("outsidePower", ["上記のうち証書以外の当該地方公共団体の域外から調達する再エネ電力量"]),
    field("localCertificate", ["先行地域のある地方公共団体内で調達する再エネ等電力証書"]),
    field("wholeDemand", ["提案地方公共団体全体の民生電力需要量"]),
    field("share", ["先行地域の上記に占める割合"], { unit: "%" }),
  ],
  computed: [
    supplyCopy("supply", "電力供給状況の合計", ["supplied"]),
    copy(
      "saving",
      "C-06",
      "電力削減量の合計",
      (workbook) => totalsOf(workbook, SAVING, "kWh"),
      (workbook) => leafTotal(workbook, SAVING, ["kWh"]),
    ),
    copy(
      "demand",
      "C-05",
      "民生電力需要量の合計",
      (workbook) => totalsOf(workbook, DEMAND, "kWh", "subtotal"),
      (workbook) => leafTotal(workbook, DEMAND, ["kWh"]),
    ),
    {
      column: "newRenewable",
      on: ["fixed"],
      exact: true,
      rule: "D-10",
      label: "4.1(2) 民生部門の新規再エネ導入量",
      expression: newRenewables,
      also: ({ workbook }) => civilGeneration(workbook),
    },
    {
      column: "existing",
      on: ["fixed"],
      exact: true,
      label: "4.1(3) 先行地域へ供給する電力量",
      expression: existingSupplied,
      also: ({ workbook }) => [existingRows(workbook)],
    },
    {
      column: "renewable",
      on: ["fixed"],
      label: "新規＋既存（供給分）",
      expression: (view, row) => sum([requiredCell(view, row, "newRenewable"), view.cell(row, "existing")]),
      also: (view) => [sum([newRenewables(view), existingSupplied(view)])],
    },
    supplyCopy("outside", "域外からの調達量", OUTSIDE_COLUMNS),
    supplyCopy("outsidePower", "域外からの調達量（証書以外）", OUTSIDE_POWER),
    supplyCopy("localCertificate", "域内の証書", ["certificateLocal"]),
    {
      column: "share",
      on: ["fixed"],
      unit: "%",
      rule: "B-11",
      label: "民生部門の電力需要量 ÷ 全体の民生電力需要量",
      expression: (view, row) => percent(requiredCell(view, row, "demand"), requiredCell(view, row, "wholeDemand"), "－"),
      also: (view, row) => [percent(totalsOf(view.workbook, DEMAND, "kWh", "subtotal"), requiredCell(view, row, "wholeDemand"))],
    },
  ],
};
