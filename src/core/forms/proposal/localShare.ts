import type { ComputedForm } from "../../calc/computed";
import { constant, min, percent, subtract, sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView, WorkbookView } from "../../calc/view";
import type { TableForm } from "../types";
import { leafTotal, SUPPLY, totalsOf } from "./civilDetails";
import { OUTSIDE_COLUMNS, SUPPLY_CELLS } from "./supplyColumns";
import { requiredCell } from "./totals";

const CONSUMED = "脱炭素先行地域がある地方公共団体内に設置された再エネ発電設備で発電して先行地域内の電力需要家が消費する再エネ電力量";
const SUPPLIED = "【再エネ等の電力調達に関する状況】の電力供給量の合計";
const SHARE = "再エネ等の電力供給量のうち脱炭素先行地域がある地方公共団体で発電して消費する再エネ電力量の割合";

/** Twins of a label with the footnote and letter the form prints behind it. */
function marked(label: string, letters: readonly string[]): string[] {
  return [
    label,
    ...["（※１）", "（※２）", "※１", "※２"].map((note) => label + note),
    ...letters.flatMap((letter) => [label + letter, `${label}（※２）${letter}`, `${label}※２${letter}`]),
  ];
}

function outside(workbook: WorkbookView, supply: string): Expression | undefined {
  return sum(
    OUTSIDE_COLUMNS.map((column) => totalsOf(workbook, supply, column)),
    "域外からの調達量（A）",
  );
}

function capped(share: Expression | undefined): Expression | undefined {
  return min(share, constant(100, "上限100%"));
}

/** Fields of a 地産地消割合 figure over one supply table, and how they are computed (calculations.md F16). */
function figureOver(supply: string): Pick<TableForm, "columns" | "computed" | "once"> {
  const on = ["fixed"] as const;
  const leaves = (view: TableView): Expression | undefined => leafTotal(view.workbook, supply, SUPPLY_CELLS);
  const local = (view: TableView): Expression | undefined => subtract(leaves(view), leafTotal(view.workbook, supply, OUTSIDE_COLUMNS));
  const computed: readonly ComputedForm[] = [
    {
      column: "supplied",
      on,
      exact: true,
      rule: "C-10",
      label: "電力供給量の合計（B）",
      expression: ({ workbook }) => totalsOf(workbook, supply, "supplied"),
      also: (view) => [leaves(view)],
    },
    {
      column: "local",
      on,
      exact: true,
      rule: "C-10",
      label: "（B）－（A）",
      expression: ({ workbook }) => subtract(totalsOf(workbook, supply, "supplied"), outside(workbook, supply)),
      also: (view) => [local(view)],
    },
    {
      column: "share",
      on,
      unit: "%",
      rule: "C-10",
      label: "（（B）－（A））÷（B）×100、上限100%",
      expression: (view, row) => capped(percent(requiredCell(view, row, "local"), requiredCell(view, row, "supplied"), "－")),
      also: (view) => [
        capped(
          percent(
            subtract(totalsOf(view.workbook, supply, "supplied"), outside(view.workbook, supply)),
            totalsOf(view.workbook, supply, "supplied"),
          ),
        ),
        capped(percent(local(view), leaves(view))),
      ],
    },
  ];
  return {
    columns: [
      {
        id: "local",
        labels: marked(CONSUMED, ["（B）-（A）", "（B）－（A）", "(B-A)"]),
        kind: "number",
        unit: "kWh",
        key: true,
        unitInCell: true,
      },
      { id: "supplied", labels: marked(SUPPLIED, ["（B）"]), kind: "number", unit: "kWh", unitInCell: true },
      {
        id: "share",
        labels: marked(SHARE, []).concat(["地産地消割合", "地産地消率"]),
        kind: "number",
        unit: "%",
        key: true,
        unitInCell: true,
      },
    ],
    computed,
    once: true,
  };
}

/** P-4.2.localShare 地産地消割合: share of the supply generated inside the municipality (forms.md P-4.2). */
export const localShare: TableForm = {
  id: "P-4.2.localShare",
  form: "proposal",
  label: "4.2 地産地消割合",
  shape: "figure",
  sheets: ["4.2地産地消割合", "地産地消割合"],
  titles: ["地産地消割合", "地産地消率"],
  ...figureOver(SUPPLY),
};

/** P-4.3.localShare 地産地消割合 of the electricity outside the civil sector (forms.md P-4.3). */
export const localShareNonCivil: TableForm = {
  id: "P-4.3.localShare",
  form: "proposal",
  label: "4.3 地産地消割合（民生部門以外電力）",
  shape: "figure",
  titled: true,
  sheets: ["4.3地産地消", "(民生部門以外)", "(民生部門電力以外)", "(民生以外)"],
  titles: ["民生部門以外", "民生部門電力以外", "民生部門の電力以外", "4.3地産地消"],
  ...figureOver("P-4.3.supply"),
};
