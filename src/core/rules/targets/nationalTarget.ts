import { decimal } from "../../calc/decimal";
import { baseColumn, sectorRow, totalRow, yearColumn } from "../../forms/action-plan/lookup";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import { addressKey } from "../../grid/address";
import { faultyCells } from "./faults";

const YEAR = 2030;
const SECTORS = ["industry", "conversion", "commercial", "household", "transport"] as const;

interface Short {
  readonly row: LocatedRow;
  readonly own: number;
  readonly national: number;
}

/** Reduction of a row from the base year to 2030 in %; undefined when it cannot be told. */
function reduction(view: TableView, row: LocatedRow | undefined): number | undefined {
  const [base, target] = [baseColumn(view), yearColumn(view, YEAR)];
  const [before, after] = [base && row && view.number(row, base.id), target && row && view.number(row, target.id)];
  return before === undefined || after === undefined || before <= 0 || base === target ? undefined : ((before - after) / before) * 100;
}

function shorts(view: TableView, context: RuleContext): Short[] {
  const rows: readonly (readonly [string, LocatedRow | undefined])[] = [
    ["total", totalRow(view)],
    ...SECTORS.map((sector) => [sector, sectorRow(view, sector)] as const),
  ];
  return rows.flatMap(([id, row]) => {
    const national = context.setting(`national.${id}`);
    const own = reduction(view, row);
    // One row for two sectors has no national target of its own.
    if (!row || own === undefined || national === undefined || (id === "industry" && /転換|エネ転/.test(row.label))) return [];
    return own < national - 0.05 ? [{ row, own, national }] : [];
  });
}

function report(view: TableView, found: readonly Short[]): Report {
  const column = yearColumn(view, YEAR)!;
  const cells = found.flatMap(({ row }) => view.address(row, column.id) ?? []);
  const list = found.map(({ row, own, national }) => `${row.label} ${figure(decimal(own), 1)}%（国 ${national}%）`).join("、");
  return { message: "below", data: { list }, cell: cells[0]!, cells, view, row: found[0]!.row, column: column.id };
}

/** J-11: the plan's 2030 reductions beside the national ones; a note, never a fault. */
export const nationalTarget: Rule = {
  id: "J-11",
  severity: "info",
  title: "国の2030年度目標との比較",
  why: "国の目標を下回る部門は、理由の説明を求められることがあります。",
  how: "地域の事情による場合は、その旨を本文に記載します。",
  source: "様式1 2.2（国の部門別削減目標）",
  messages: { below: "国の2030年度目標を下回る部門があります：{list}。" },
  *checkWorkbook(context) {
    const view = context.tables("A-sector")[0] ?? context.tables("A-scenario")[0];
    // A figure that does not fit its own table is no result yet.
    const faulty = faultyCells(context);
    const isFaulty = ({ row }: Short): boolean => {
      const at = view?.address(row, yearColumn(view, YEAR)!.id);
      return at !== undefined && faulty.has(addressKey(at));
    };
    const found = view ? shorts(view, context).filter((short) => !isFaulty(short)) : [];
    if (view && found.length > 0) yield report(view, found);
  },
};
