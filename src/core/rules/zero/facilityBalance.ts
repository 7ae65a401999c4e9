import { rememberAcrossEdits } from "../../calc/memory";
import { remember } from "../../calc/reads";
import { eachRow } from "../../calc/rowParts";
import type { WorkbookView } from "../../calc/view";
import { DEMAND, SAVING, SUPPLY } from "../../forms/proposal/civilDetails";
import { facilitiesOf, facilityOf, leavesOf } from "../../forms/proposal/civilFacilities";
import type { Leaf } from "../../forms/proposal/civilFacilities";
import { civilSection } from "../../forms/proposal/civilSections";
import { SUPPLY_CELLS } from "../../forms/proposal/supplyColumns";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow, LocatedTable } from "../../locate/located";

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
  readonly facility: LocatedRow | undefined;
  readonly section: string | undefined;
}

/** A row and its table: both stay the same objects while nothing moves. */
interface Place {
  readonly table: LocatedTable;
  readonly row: LocatedRow;
}

/** A balance by its rows alone. */
interface Link {
  readonly name: string;
  readonly demand: readonly Place[];
  readonly supply: readonly Place[];
  readonly saving: readonly Place[];
}

/** Rows by what they belong to. */
function grouped(rows: readonly Linked[], keyOf: (row: Linked) => unknown): (key: unknown) => readonly Place[] {
  const groups = new Map<unknown, Place[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const place = { table: row.leaf.view.table, row: row.leaf.row };
    const own = groups.get(key);
    if (own) own.push(place);
    else groups.set(key, [place]);
  }
  return (key) => groups.get(key) ?? NO_ROWS;
}

const NO_ROWS: readonly never[] = [];

/** Which rows belong together hangs on numbers and names, not on figures. */
const links = rememberAcrossEdits((workbook): readonly Link[] => {
  const demand = facilitiesOf(workbook, DEMAND);
  const linked = (table: string): Linked[] =>
    leavesOf(workbook, table).map((leaf) => {
      const facility = facilityOf(leaf, demand);
      return {
        leaf,
        facility: facility?.row,
        section: (civilSection(leaf.view, leaf.row) ?? (facility && civilSection(facility.view, facility.row)))?.id,
      };
    });
  const [supply, saving] = [linked(SUPPLY), linked(SAVING)];
  const unnamed = new Set([...supply, ...saving].filter((row) => !row.facility).map((row) => row.section));
  const [supplyIn, savingIn] = [supply, saving].map((rows) => grouped(rows, (row) => row.section)) as [
    ReturnType<typeof grouped>,
    ReturnType<typeof grouped>,
  ];
  const [supplyOf, savingOf] = [supply, saving].map((rows) => grouped(rows, (row) => row.facility)) as [
    ReturnType<typeof grouped>,
    ReturnType<typeof grouped>,
  ];
  const rows = demand.leaves.map((leaf): Linked => ({ leaf, facility: leaf.row, section: civilSection(leaf.view, leaf.row)?.id ?? "" }));
  const bySection = new Map<string, Linked[]>();
  for (const row of rows) {
    const own = bySection.get(row.section ?? "");
    if (own) own.push(row);
    else bySection.set(row.section ?? "", [row]);
  }
  return [...bySection].flatMap(([section, facilities]): Link[] => {
    const places = facilities.map(({ leaf }) => ({ table: leaf.view.table, row: leaf.row }));
    if (unnamed.has(section) || unnamed.has(undefined))
      return [{ name: section, demand: places, supply: supplyIn(section), saving: savingIn(section) }];
    return facilities.map(({ leaf }, index) => ({
      name: nameOf(leaf),
      demand: [places[index]!],
      supply: supplyOf(leaf.row),
      saving: savingOf(leaf.row),
    }));
  });
});

/** Every facility of the demand table with its supply and saving rows; a section with rows of other names stays in one piece. */
export const balances = remember(
  (workbook: WorkbookView) => workbook.reads,
  (workbook): readonly Balance[] => {
    const bind = (places: readonly Place[]): readonly Leaf[] =>
      places.length === 0 ? NO_ROWS : places.map(({ table, row }) => ({ view: workbook.viewOf(table)!, row }));
    return links(workbook).map(({ name, demand, supply, saving }) => ({
      name,
      demandRows: bind(demand),
      supplyRows: bind(supply),
      savingRows: bind(saving),
    }));
  },
);

/** Sum of what rows give; undefined when no row gives a figure. */
function add(rows: readonly Leaf[], figureIn: (leaf: Leaf) => number | undefined): number | undefined {
  let sum: number | undefined;
  for (const leaf of rows) {
    const own = figureIn(leaf);
    if (own !== undefined) sum = (sum ?? 0) + own;
  }
  return sum;
}

/** Sum of a column over rows; undefined when no row holds a figure. */
export function figureOf(rows: readonly Leaf[], column: string): number | undefined {
  return add(rows, ({ view, row }) => view.number(row, column));
}

/** Supply of a row, kWh: the eight cells, or 電力供給量 where they are blank. */
const supplyOf = eachRow((view, row) => {
  let sum: number | undefined;
  for (const column of SUPPLY_CELLS) {
    const way = view.number(row, column);
    if (way !== undefined) sum = (sum ?? 0) + way;
  }
  const own = view.number(row, "supplied");
  // Of two figures that contradict each other (C-01 says so) the smaller one accuses nobody else.
  return sum === undefined || own === undefined ? (sum ?? own) : Math.min(own, sum);
});

/** Supply of rows, kWh. */
export function suppliedOf(rows: readonly Leaf[]): number | undefined {
  return add(rows, ({ view, row }) => supplyOf(view, row));
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
  if (demand === undefined || supply === undefined || balance.demandRows.some(({ view, row }) => !view.hasNumber(row, "kWh")))
    return undefined;
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
