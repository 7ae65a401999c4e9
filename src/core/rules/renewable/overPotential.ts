import { decimal } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { normalizeNumberLabel } from "../../cell/text";
import { equipmentTables, SOURCES, sourceOf } from "../../forms/proposal/plants";
import type { CellAddress } from "../../grid/address";
import { figure } from "../../text/ja";
import type { Rule, RuleContext } from "../rule";
import { EQUIPMENT, facilities } from "./facilityRows";
import { kindOf } from "./plantVerdict";

/** kW by source, with the cells they stand in. */
type Capacities = Map<string, { kW: number; readonly cells: CellAddress[] }>;

function add(to: Capacities, source: string, kW: number, cell: CellAddress | undefined): void {
  const known = to.get(source) ?? { kW: 0, cells: [] };
  known.kW += kW;
  if (cell) known.cells.push(cell);
  to.set(source, known);
}

/** How much more the rows of a block add up to than its printed total: a row may be wrong, which is D-10's to say. */
function surplus(view: TableView): number {
  const total = view.total();
  const printed = total && (view.number(total, "kW") ?? view.number(total, "kWSubtotal"));
  const rows = facilities(view).reduce((sum, { kW }) => sum + (kW ?? 0), 0);
  return printed === undefined ? 0 : Math.max(0, rows - printed);
}

/** Planned kW by source, civil and other; sources with a plant whose kW is missing are left out. */
function planned(context: RuleContext): Capacities {
  const result: Capacities = new Map();
  const open = new Set<string>();
  const [first] = context.tables(EQUIPMENT);
  for (const view of first ? equipmentTables(first.workbook) : []) {
    for (const facility of facilities(view)) {
      const source = kindOf(facility);
      if (source === undefined) continue;
      if (facility.kW === undefined) open.add(source);
      else add(result, source, facility.kW, view.address(facility.row, "kW"));
    }
    const own = result.get(sourceOf(view) ?? "");
    if (own) own.kW -= surplus(view);
  }
  for (const source of open) result.delete(source);
  return result;
}

function sourceOfLabel(label: string): string | undefined {
  const own = normalizeNumberLabel(label);
  return SOURCES.find((source) => source.labels.some((name) => normalizeNumberLabel(name) === own))?.id;
}

/** Potential after exclusion by source; woody biomass and biogas are one source of 4.1(2). */
function available(view: TableView): Capacities {
  const result: Capacities = new Map();
  for (const row of view.rows) {
    const source = row.kind === "leaf" ? sourceOfLabel(row.label) : undefined;
    const printed = view.number(row, "net");
    const whole = view.number(row, "available");
    const net = printed ?? (whole === undefined ? undefined : whole - (view.number(row, "excluded") ?? 0));
    if (source !== undefined && net !== undefined) add(result, source, net, view.address(row, "net"));
  }
  return result;
}

/** D-14: more is planned than the potential of its source. */
export const overPotential: Rule = {
  id: "D-14",
  severity: "warning",
  title: "新規導入量と導入可能量",
  why: "新規の設備能力は、除外後の導入可能量の範囲内のはずです。",
  how: "導入可能量の調査方法か、設備能力を確認します。",
  source: "様式1 4.1(1)・4.1(2)",
  messages: { over: "{source}の新規導入予定（{planned}kW）が、除外後の導入可能量（{available}kW）を超えています。" },
  *checkWorkbook(context) {
    const potentials = context.tables("P-4.1(1)");
    const plans: Capacities = potentials.length === 0 ? new Map() : planned(context);
    for (const view of potentials) {
      for (const [source, { kW, cells }] of available(view)) {
        const plan = plans.get(source);
        // More excluded than there is: D-15's to say.
        if (!plan || kW < 0 || plan.kW <= kW + 1e-6) continue;
        yield {
          message: "over",
          data: { source, planned: figure(decimal(plan.kW)), available: figure(decimal(kW)) },
          cell: cells[0]!,
          cells: [...cells, ...plan.cells],
          view,
          column: "net",
        };
      }
    }
  },
};
