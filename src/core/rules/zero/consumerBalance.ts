import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";
import { sumsOff } from "../consequences";
import { households, slip } from "./household";

const WAYS = ["self", "direct", "menu", "certificate"];

/** A kind of consumers in the demand table of 達成率: its figures in kWh and where they stand. */
export interface ConsumerBalance {
  readonly row: LocatedRow;
  readonly demand: number;
  readonly supply: number;
  readonly saving: number;
  readonly cells: readonly CellAddress[];
}

/** Leaf rows of R-zero.demand with a demand; rows with a wrong sum over their figures, or a demand in another unit, are left to the rule that says so. */
export function consumerBalances(view: TableView, context: RuleContext): ConsumerBalance[] {
  if (view.table.id !== "R-zero.demand") return [];
  const slipped = new Set(
    households(context).flatMap((household) => (household.leaf.view === view && slip(household) !== undefined ? [household.leaf.row] : [])),
  );
  return view.rows.flatMap((row) => {
    const demand = row.kind === "leaf" ? view.number(row, "demand") : undefined;
    if (!demand || demand < 0 || slipped.has(row)) return [];
    const ways = WAYS.flatMap((id) => view.number(row, id) ?? []);
    const supply = view.number(row, "supply") ?? ways.reduce((a, b) => a + b, 0);
    const saving = view.number(row, "saving") ?? 0;
    const cells = ["supply", "saving", "demand"].flatMap((id) => view.address(row, id) ?? []);
    const own = view.address(row, "supply");
    const off = supply + saving > 0 && (sumsOff(context, cells).length > 0 || isOff(own, context));
    return off ? [] : [{ row, demand, supply, saving, cells }];
  });
}

/** Whether 合計 of a row is itself not the sum of its ways of supply. */
function isOff(at: CellAddress | undefined, context: RuleContext): boolean {
  const cell = at && context.calculation.at(at);
  return cell !== undefined && context.printed.compare(cell)?.verdict === "off";
}
