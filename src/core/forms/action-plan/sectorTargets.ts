import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { subtract, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { DERIVED } from "./derived";
import { EMISSION_TOTALS, emissionColumns } from "./emissionColumns";
import { sectorRow, termIn, unitAt, yearColumn } from "./lookup";
import { derivedRows } from "./derivedRows";
import { bauMinusMeasures } from "./scenario";
import { EMISSION_NESTING, sectorOf } from "./sectors";
import { sums } from "./sums";

/** What renewables take off a sector in a year: the rows of A-alloc that name it. Undefined without such a table or year. */
function renewables(view: TableView, row: LocatedRow, column: LocatedColumn): { readonly terms: readonly Expression[] } | undefined {
  const alloc = view.workbook.tables("A-alloc")[0];
  const year = alloc && yearColumn(alloc, column.year);
  if (!alloc || !year) return undefined;
  const sector = sectorOf(row.label);
  const rows = alloc.rows.filter((own) => own.kind === "leaf" && sectorOf(own.attributes?.["sector"] ?? "") === sector);
  return { terms: rows.flatMap((own) => termIn(alloc, own, year, unitAt(view, row, column)) ?? []) };
}

function beforeRenewables(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const scenario = view.workbook.tables("A-scenario")[0];
  const sector = sectorOf(row.label);
  const year = scenario && yearColumn(scenario, column.year);
  if (scenario && year && sector !== undefined) return termIn(scenario, sectorRow(scenario, sector), year, unitAt(view, row, column));
  return bauMinusMeasures(view, row, column);
}

const target: ComputedForm = {
  column: "emission",
  on: ["leaf"],
  rule: "J-03",
  label: "対策後の排出量 － 再エネ導入による削減量",
  expression: (view, row, column) => {
    const measures = view.workbook.tables("A-measures")[0];
    // Only years the measures were worked out for: earlier ones are actual figures.
    if (!measures || !yearColumn(measures, column.year)) return undefined;
    const before = beforeRenewables(view, row, column);
    const taken = renewables(view, row, column);
    if (!before || !taken) return undefined;
    return taken.terms.length === 0 ? before : subtract(before, sum(taken.terms, "再エネ導入による削減量"));
  },
};

/** A-sector 部門別の削減目標, renewables and forests included (forms.md A-sector, calculations.md §4 表6-13). */
export const sectorTargets: TableForm = {
  id: "A-sector",
  form: "action-plan",
  label: "部門別温室効果ガス排出量（目標）",
  shape: "published",
  sheets: ["削減目標", "部門別目標"],
  published: {
    title: [/部門別.*(再生可能エネルギー|再エネ|目標)|削減目標/],
    header: [/目標年/],
    emission: true,
    rows: [/吸収量/],
    needs: /目標|将来|脱炭素|20[3-9]\d|(令和|r)(1[2-9]|[23]\d)/,
    never: /現状趨勢|実質排出|単年度|累計|工程|該当部門|導入目標|削減可能|ガス種|施設名/,
    nesting: EMISSION_NESTING,
  },
  columns: emissionColumns(),
  rows: EMISSION_TOTALS,
  printed: true,
  computed: [target, ...sums("emission"), ...DERIVED, ...derivedRows("emission")],
};
