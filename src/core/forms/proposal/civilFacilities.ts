import { normalizeLabel } from "../../cell/text";
import { remember } from "../../calc/reads";
import type { TableView, WorkbookView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { civilSection, demandNumber } from "./civilSections";
import type { CivilSection } from "./civilSections";

/** A leaf row with the table it stands in. */
export interface Leaf {
  readonly view: TableView;
  readonly row: LocatedRow;
}

/** All leaf rows of the tables of one id. */
export function leavesOf(workbook: WorkbookView, tableId: string): Leaf[] {
  return workbook.tables(tableId).flatMap((view) => view.rows.filter((row) => row.kind === "leaf").map((row) => ({ view, row })));
}

/** Whether two names of a facility may mean the same: 3 the same, 2 one begins with the other, 1 one holds the other, 0 not. */
function likeness(facility: string, other: string): number {
  if (facility === "" || other === "") return 0;
  if (facility === other) return 3;
  if (other.startsWith(facility)) return 2;
  return facility.length >= 2 && other.includes(facility) ? 1 : 0;
}

/** Rows of a table that rows of others may speak of, by number and by name. */
export interface Facilities {
  readonly leaves: readonly Leaf[];
  readonly byNumber: ReadonlyMap<string, Leaf>;
  readonly byName: ReadonlyMap<string, readonly Facility[]>;
}

interface Facility {
  readonly leaf: Leaf;
  readonly section: CivilSection | undefined;
}

/** The leaf rows of the tables of one id, indexed once a workbook. */
export const facilitiesOf = remember(
  (workbook: WorkbookView) => workbook.reads,
  (workbook, tableId): Facilities => {
    const leaves = leavesOf(workbook, tableId);
    const byNumber = new Map<string, Leaf>();
    const byName = new Map<string, Facility[]>();
    for (const leaf of leaves) {
      const number = demandNumber(leaf.view.text(leaf.row, "no"));
      if (number !== undefined && !byNumber.has(number)) byNumber.set(number, leaf);
      const name = normalizeLabel(leaf.view.text(leaf.row, "name"));
      const facility = { leaf, section: civilSection(leaf.view, leaf.row) };
      const same = byName.get(name);
      if (same) same.push(facility);
      else byName.set(name, [facility]);
    }
    return { leaves, byNumber, byName };
  },
);

/**
 * The demand row a row of another 4.2 table speaks of: by No (1_1), else by facility name; one facility may have several
 * supply rows (戸建住宅(エリアA)). Undefined when no name fits.
 */
export function facilityOf({ view, row }: Leaf, { byNumber, byName }: Facilities): Leaf | undefined {
  const number = demandNumber(view.text(row, "no"));
  const numbered = number === undefined ? undefined : byNumber.get(number);
  if (numbered) return numbered;
  const own = civilSection(view, row);
  const inSection = ({ section }: Facility): boolean => !own || !section || own === section;
  const name = normalizeLabel(view.text(row, "name"));
  const exact = name === "" ? undefined : byName.get(name)?.find(inSection);
  if (exact) return exact.leaf;
  let best: { readonly leaf: Leaf; readonly score: number } | undefined;
  for (const [facility, known] of byName) {
    const grade = likeness(facility, name);
    const score = grade === 0 ? 0 : grade * 1000 + facility.length;
    const found = score > (best?.score ?? 0) ? known.find(inSection) : undefined;
    if (found) best = { leaf: found.leaf, score };
  }
  return best?.leaf;
}

/** Section of a row of any 4.2 table: its own, else that of the demand row it speaks of. */
export function sectionOfLeaf(leaf: Leaf, facilities: Facilities): CivilSection | undefined {
  const own = civilSection(leaf.view, leaf.row);
  if (own) return own;
  const facility = facilityOf(leaf, facilities);
  return facility && civilSection(facility.view, facility.row);
}
