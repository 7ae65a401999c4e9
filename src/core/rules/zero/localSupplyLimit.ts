import type { TableView } from "../../calc/view";
import { decimal } from "../../calc/decimal";
import { normalizeLabel } from "../../cell/text";
import { SUPPLY } from "../../forms/proposal/civilDetails";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import type { CellAddress } from "../../grid/address";
import { figure } from "../../text/ja";
import type { Rule, RuleContext } from "../rule";
import { figureOf } from "./facilityBalance";

/** Local ways of supply that need a plant: certificates do not. */
const LOCAL_POWER = ["selfLocal", "contractLocal", "menuLocal"] as const;

/** Electricity from the plastics share of a municipal waste plant counts like a certificate, not as renewable. */
export function isPlasticPower({ view, row }: Leaf): boolean {
  return view.text(row, "wastePlant") !== "" && /プラスチック|プラ分|証書同等/.test(normalizeLabel(view.text(row, "supplier")));
}

function add(figures: readonly (number | undefined)[]): number | undefined {
  return figures.some((figure) => figure === undefined) ? undefined : figures.reduce<number>((a, b) => a + b!, 0);
}

/** Local supply without certificates and plastics, kWh: the lower of what totals and rows say. */
function localSupply(context: RuleContext, view: TableView): number | undefined {
  const rows = leavesOf(view.workbook, SUPPLY);
  const plastic = LOCAL_POWER.reduce((sum, column) => sum + (figureOf(rows.filter(isPlasticPower), column) ?? 0), 0);
  const totals = context.tables(SUPPLY).map((table) => {
    const total = table.total();
    return total && add(LOCAL_POWER.map((column) => table.number(total, column)));
  });
  const known = [add(totals), add(LOCAL_POWER.map((column) => figureOf(rows, column) ?? 0))].filter((sum) => sum !== undefined);
  return known.length === 0 ? undefined : Math.min(...known) - plastic;
}

interface Limit {
  readonly value: number;
  readonly cells: readonly CellAddress[];
}

/** New and existing generation for the area, kWh: the result's 参考情報, its own sum of them, and 4.1(2) with 4.1(3). */
function limits(context: RuleContext): Limit[] {
  const field = (table: string, column: string) => context.tables(table).map((view) => ({ view, row: view.rows[0]!, column }));
  const ways = [
    [field("P-4.2.result", "newRenewable"), field("P-4.2.result", "existing")],
    [field("P-4.2.result", "renewable")],
    [field("P-4.1(2).totals", "civilTotal"), field("P-4.1(3).totals", "supplied")],
  ];
  return ways.flatMap((parts) => {
    const cells = parts.flat();
    const value = cells.length === parts.length ? add(cells.map(({ view, row, column }) => view.number(row, column))) : undefined;
    return value === undefined ? [] : [{ value, cells: cells.flatMap(({ view, row, column }) => view.address(row, column) ?? []) }];
  });
}

/** C-08: more local renewable electricity is delivered than new and existing plants generate. */
export const localSupplyLimit: Rule = {
  id: "C-08",
  severity: "error",
  title: "域内の供給量と発電量",
  why: "域内で調達する再エネ電力は、新規の発電量と既存の発電量（先行地域への供給分）で賄います。",
  how: "域内・域外の区分か、発電量を確認します。",
  source: "様式1 4.2（参考情報）",
  messages: { over: "域内再エネの供給量（{local}kWh）が、発電量（新規＋既存、{limit}kWh）を{diff}kWh上回っています。" },
  *checkWorkbook(context) {
    const view = context.tables(SUPPLY)[0];
    const local = view && localSupply(context, view);
    const known = limits(context);
    if (!view || local === undefined || known.length === 0) return;
    const limit = known.reduce((a, b) => (a.value >= b.value ? a : b));
    if (local <= limit.value + 1) return;
    const row = view.total() ?? view.rows[0]!;
    const cells = [...LOCAL_POWER.flatMap((column) => view.address(row, column) ?? []), ...limit.cells];
    const shown = (value: number): string => figure(decimal(value));
    yield { message: "over", data: { local: shown(local), limit: shown(limit.value), diff: shown(local - limit.value) }, cell: cells[0]!, cells, view, row, column: "selfLocal", actual: shown(local) };
  },
};
