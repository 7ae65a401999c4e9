import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { subtract } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { DERIVED } from "./derived";
import { EMISSION_TOTALS, emissionColumns } from "./emissionColumns";
import { bauView, sectorRow, termIn, unitAt, yearColumn } from "./lookup";
import { derivedRows } from "./derivedRows";
import { EMISSION_NESTING, sectorOf } from "./sectors";
import { sums } from "./sums";

/** Business as usual minus measures of a sector and year, in the unit of the given row; undefined when a table or row is missing. */
export function bauMinusMeasures(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const sector = sectorOf(row.label);
  const bau = bauView(view.workbook);
  const measures = view.workbook.tables("A-measures")[0];
  if (sector === undefined || !bau || !measures || yearColumn(measures, column.year) === undefined) return undefined;
  const wanted = unitAt(view, row, column);
  const plain = termIn(bau, sectorRow(bau, sector), yearColumn(bau, column.year), wanted);
  return subtract(plain, termIn(measures, sectorRow(measures, sector), yearColumn(measures, column.year), wanted));
}

const remaining: ComputedForm = {
  column: "emission",
  on: ["leaf"],
  rule: "J-03",
  label: "現状趨勢の排出量 － 対策による削減量",
  expression: bauMinusMeasures,
};

/** A-scenario 対策を実施した場合の排出量 (forms.md A-scenario, calculations.md §4 表6-5). */
export const scenario: TableForm = {
  id: "A-scenario",
  form: "action-plan",
  label: "対策を実施した場合の温室効果ガス排出量",
  shape: "published",
  sheets: ["対策ケース", "省エネ対策等を実施した場合"],
  published: {
    title: [/対策.{0,8}(実施|講じ)|対策ケース|脱炭素シナリオ.{0,12}排出(量|推計)/],
    header: [/対策ケース|対策後|対策実施/],
    never: /削減可能|実質排出|再エネ導入|再生可能エネルギー導入|単年度|累計|工程|該当部門/,
    nesting: EMISSION_NESTING,
  },
  columns: emissionColumns(),
  rows: EMISSION_TOTALS,
  printed: true,
  computed: [remaining, ...sums("emission"), ...DERIVED, ...derivedRows("emission")],
};
