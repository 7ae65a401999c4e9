import { eachRow } from "../../calc/rowParts";
import type { TableView } from "../../calc/view";
import { decimal } from "../../calc/decimal";
import { normalizeLabel } from "../../cell/text";
import { SUPPLY } from "../../forms/proposal/civilDetails";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import { equipmentTables, generationColumn, NON_CIVIL, sourceOf } from "../../forms/proposal/plants";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import type { Rule, RuleContext } from "../rule";

/** Local ways of supply that need a plant: certificates do not. */
const LOCAL_POWER = ["selfLocal", "contractLocal", "menuLocal"] as const;

/** Electricity from the plastics share of a municipal waste plant counts like a certificate, not as renewable. */
export function isPlasticPower({ view, row }: Leaf): boolean {
  return view.text(row, "wastePlant") !== "" && /プラスチック|プラ分|証書同等/.test(normalizeLabel(view.text(row, "supplier")));
}

/** A figure with half the unit of its last printed digit, kWh; figures in kWh are taken as they are. */
interface Printed {
  readonly value: number;
  readonly half: number;
}

function printed(view: TableView, row: LocatedRow, column: string): Printed | undefined {
  const value = view.number(row, column);
  const shift = value === undefined ? 0 : view.shiftOf(row, column);
  const reading = shift > 0 ? view.reading(row, column) : undefined;
  return value === undefined ? undefined : { value, half: reading?.kind === "number" ? 10 ** (shift - reading.decimals) / 2 : 0 };
}

const NOTHING: Printed = { value: 0, half: 0 };

function add(figures: readonly (Printed | undefined)[]): Printed | undefined {
  let { value, half } = NOTHING;
  for (const own of figures) {
    if (!own) return undefined;
    value += own.value;
    half += own.half;
  }
  return { value, half };
}

/** Local supply of a row; blank cells count as nothing. */
const localIn = eachRow((view, row) => {
  const { value, half } = add(LOCAL_POWER.flatMap((column) => printed(view, row, column) ?? [])) ?? NOTHING;
  return { value, half, plastic: isPlasticPower({ view, row }) ? value : 0 };
});

/** Local supply without certificates and plastics: the lower of what totals and rows say. */
function localSupply(context: RuleContext, view: TableView): Printed | undefined {
  const rows = leavesOf(view.workbook, SUPPLY).map((leaf) => localIn(leaf.view, leaf.row));
  const plastic = rows.reduce((sum, row) => sum + row.plastic, 0);
  const totals = context.tables(SUPPLY).map((table) => {
    const total = table.total();
    return total && add(LOCAL_POWER.map((column) => printed(table, total, column)));
  });
  const known = [add(totals), add(rows)].filter((sum) => sum !== undefined);
  const lowest = known.toSorted((a, b) => a.value - b.value)[0];
  return lowest && { ...lowest, value: lowest.value - plastic };
}

interface Limit extends Printed {
  readonly cells: readonly CellAddress[];
}

const EXISTING = ["P-4.1(3).solar", "P-4.1(3).other", "P-4.1(3).waste"];

/** Generation of the planned plants of the civil sector and supply of the existing ones, row by row; undefined where one of the two is not in the workbook. */
function listedPlants(context: RuleContext, view: TableView): Limit | undefined {
  const existing = EXISTING.flatMap((id) => context.tables(id)).map((table) => ({ table, column: "supplied" }));
  if (existing.length === 0) return undefined;
  const planned = equipmentTables(view.workbook)
    .filter((table) => sourceOf(table) !== NON_CIVIL)
    .map((table) => ({ table, column: generationColumn(table) as string }));
  if (planned.length === 0) return undefined;
  const leaves = [...planned, ...existing].flatMap(({ table, column }) =>
    table.rows.filter((row) => row.kind === "leaf").map((row) => ({ view: table, row, column })),
  );
  // A plant that is not filled in yet says nothing of the whole.
  if (leaves.some((leaf) => leaf.view.number(leaf.row, leaf.column) === undefined && leaf.view.number(leaf.row, "kW") !== undefined))
    return undefined;
  const sum = add(leaves.flatMap((leaf) => printed(leaf.view, leaf.row, leaf.column) ?? []));
  return sum && { ...sum, cells: leaves.flatMap((leaf) => leaf.view.address(leaf.row, leaf.column) ?? []) };
}

/** New and existing generation for the area: the result's 参考情報, its own sum of them, 4.1(2) with 4.1(3), and their plants. */
function limits(context: RuleContext, view: TableView): Limit[] {
  const field = (table: string, column: string) => context.tables(table).map((own) => ({ view: own, row: own.rows[0]!, column }));
  const ways = [
    [field("P-4.2.result", "newRenewable"), field("P-4.2.result", "existing")],
    [field("P-4.2.result", "renewable")],
    [field("P-4.1(2).totals", "civilTotal"), field("P-4.1(3).totals", "supplied")],
  ];
  const stated = ways.flatMap((parts): Limit[] => {
    const cells = parts.flat();
    const sum = cells.length === parts.length ? add(cells.map((cell) => printed(cell.view, cell.row, cell.column))) : undefined;
    return sum ? [{ ...sum, cells: cells.flatMap((cell) => cell.view.address(cell.row, cell.column) ?? []) }] : [];
  });
  return stated.length > 0 ? stated : [listedPlants(context, view) ?? []].flat();
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
    const known = view ? limits(context, view) : [];
    const local = view && known.length > 0 ? localSupply(context, view) : undefined;
    if (!view || local === undefined) return;
    const limit = known.reduce((a, b) => (a.value >= b.value ? a : b));
    if (local.value - limit.value <= Math.max(1, local.half + limit.half)) return;
    const row = view.total() ?? view.rows[0]!;
    const cells = [...LOCAL_POWER.flatMap((column) => view.address(row, column) ?? []), ...limit.cells];
    const shown = (value: number): string => figure(decimal(value));
    yield {
      message: "over",
      data: { local: shown(local.value), limit: shown(limit.value), diff: shown(local.value - limit.value) },
      cell: cells[0]!,
      cells,
      view,
      row,
      column: "selfLocal",
      actual: shown(local.value),
    };
  },
};
