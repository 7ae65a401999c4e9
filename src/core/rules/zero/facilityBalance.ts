import { remember } from "../../calc/reads";
import type { WorkbookView } from "../../calc/view";
import { DEMAND, SAVING, SUPPLY } from "../../forms/proposal/civilDetails";
import { facilitiesOf, facilityOf, leavesOf, sectionOfLeaf } from "../../forms/proposal/civilFacilities";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import { SUPPLY_CELLS } from "../../forms/proposal/supplyColumns";
import type { CellAddress } from "../../grid/address";

/** What the three tables of 4.2 say of one facility, or of a section whose rows cannot be told apart by name. */
export interface Balance {
  readonly name: string;
  readonly demandRows: readonly Leaf[];
  readonly supplyRows: readonly Leaf[];
  readonly savingRows: readonly Leaf[];
}

function nameOf({ view, row }: Leaf): string {
  return view.text(row, "name") || row.label;
}

/** A supply or saving row with the demand row it speaks of. */
interface Linked {
  readonly leaf: Leaf;
  readonly facility: Leaf | undefined;
  readonly section: string | undefined;
}

/** Rows by what they belong to. */
function grouped(rows: readonly Linked[], keyOf: (row: Linked) => unknown): (key: unknown) => Leaf[] {
  const groups = new Map<unknown, Leaf[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row.leaf);
    else groups.set(key, [row.leaf]);
  }
  return (key) => groups.get(key) ?? [];
}

/** Every facility of the demand table with its supply and saving rows; a section with rows of other names stays in one piece. */
export const balances = remember((workbook: WorkbookView) => workbook.reads, (workbook): readonly Balance[] => {
  const demand = facilitiesOf(workbook, DEMAND);
  const linked = (table: string): Linked[] => leavesOf(workbook, table).map((leaf) => ({ leaf, facility: facilityOf(leaf, demand), section: sectionOfLeaf(leaf, demand)?.id }));
  const supply = linked(SUPPLY);
  const saving = linked(SAVING);
  const unnamed = new Set([...supply, ...saving].filter((row) => !row.facility).map((row) => row.section));
  const bySection = [supply, saving].map((rows) => grouped(rows, (row) => row.section));
  const byFacility = [supply, saving].map((rows) => grouped(rows, (row) => row.facility));
  const sections = grouped(demand.leaves.map((leaf) => ({ leaf, facility: leaf, section: sectionOfLeaf(leaf, demand)?.id })), (row) => row.section ?? "");
  const names = new Set(demand.leaves.map((leaf) => sectionOfLeaf(leaf, demand)?.id ?? ""));
  return [...names].flatMap((section): Balance[] => {
    const facilities = sections(section);
    if (unnamed.has(section) || unnamed.has(undefined)) {
      const [supplyRows = [], savingRows = []] = bySection.map((own) => own(section));
      return [{ name: section, demandRows: facilities, supplyRows, savingRows }];
    }
    return facilities.map((facility) => {
      const [supplyRows = [], savingRows = []] = byFacility.map((own) => own(facility));
      return { name: nameOf(facility), demandRows: [facility], supplyRows, savingRows };
    });
  });
});

/** Sum of a column over rows; undefined when no row holds a figure. */
export function figureOf(rows: readonly Leaf[], column: string): number | undefined {
  const figures = rows.flatMap(({ view, row }) => view.number(row, column) ?? []);
  return figures.length === 0 ? undefined : figures.reduce((a, b) => a + b, 0);
}

/** Supply of rows, kWh: the eight cells, or 電力供給量 where they are blank. */
export function suppliedOf(rows: readonly Leaf[]): number | undefined {
  const figures = rows.flatMap((leaf) => {
    const cells = SUPPLY_CELLS.flatMap((column) => leaf.view.number(leaf.row, column) ?? []);
    const own = leaf.view.number(leaf.row, "supplied");
    // Of two figures that contradict each other (C-01 says so) the smaller one accuses nobody else.
    if (cells.length === 0) return own === undefined ? [] : [own];
    const sum = cells.reduce((a, b) => a + b, 0);
    return [own === undefined ? sum : Math.min(own, sum)];
  });
  return figures.length === 0 ? undefined : figures.reduce((a, b) => a + b, 0);
}

/** Addresses of a column of rows. */
export function cellsIn(rows: readonly Leaf[], column: string): CellAddress[] {
  return rows.flatMap(({ view, row }) => view.address(row, column) ?? []);
}

/** By how much supply and saving of a facility exceed its demand, kWh; undefined when they do not or a figure is missing. */
export function excessOf(balance: Balance): number | undefined {
  const demand = figureOf(balance.demandRows, "kWh");
  const supply = suppliedOf(balance.supplyRows);
  const saving = figureOf(balance.savingRows, "kWh") ?? 0;
  if (demand === undefined || supply === undefined || balance.demandRows.some(({ view, row }) => !view.hasNumber(row, "kWh"))) return undefined;
  const excess = supply + saving - demand;
  // Each of the three figures may be rounded by half a kWh a row.
  const slack = (balance.demandRows.length + balance.supplyRows.length + balance.savingRows.length) / 2;
  return excess > slack ? excess : undefined;
}

/** 削減率 of a facility in %, undefined without demand or saving. */
export function savingRate(balance: Balance): number | undefined {
  const demand = figureOf(balance.demandRows, "kWh");
  const saving = figureOf(balance.savingRows, "kWh");
  return demand && saving !== undefined ? (saving / demand) * 100 : undefined;
}
