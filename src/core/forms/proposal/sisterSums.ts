import type { ComputedForm } from "../../calc/computed";
import { sum } from "../../calc/expression";
import { remember } from "../../calc/reads";
import type { TableView, WorkbookView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { equipmentTables, facilityOf, generationColumn, sourceOf, WASTE } from "./plants";

/** Rows of a sister sheet that name a facility for the first time: a facility may stand on several rows. */
export const facilityRows = remember(
  (view: TableView) => view.workbook.reads,
  (view): readonly LocatedRow[] => {
    const seen = new Set<string>();
    return view.rows.filter((row) => {
      const facility = row.kind === "leaf" ? facilityOf(view, row) : "";
      if (row.kind !== "leaf" || (facility !== "" && seen.has(facility) && !view.hasNumber(row, "kWh"))) return false;
      seen.add(facility);
      return true;
    });
  },
);

interface Original {
  readonly view: TableView;
  readonly row: LocatedRow;
}

/** Rows of 設備情報 by facility, of one source when named. */
const originalsOf = remember(
  (workbook: WorkbookView) => workbook.reads,
  (workbook, source): ReadonlyMap<string, readonly Original[]> => {
    const found = new Map<string, Original[]>();
    for (const view of equipmentTables(workbook, source === "" ? undefined : source)) {
      for (const row of view.rows) {
        if (row.kind !== "leaf") continue;
        const facility = facilityOf(view, row);
        const known = found.get(facility);
        if (known) known.push({ view, row });
        else found.set(facility, [{ view, row }]);
      }
    }
    return found;
  },
);

/** The rows of 設備情報 with the facility of a sister row, each with its table. */
export function originals(view: TableView, row: LocatedRow): readonly Original[] {
  const facility = facilityOf(view, row);
  return facility === "" ? [] : (originalsOf(view.workbook, sourceOf(view)).get(facility) ?? []);
}

/** Rows of the sister sheets by the one row of 設備情報 they repeat; a facility may stand on several. */
const copiesOf = remember(
  (workbook: WorkbookView) => workbook.reads,
  (workbook): ReadonlyMap<LocatedRow, readonly Original[]> => {
    const found = new Map<LocatedRow, Original[]>();
    for (const view of ["P-4.1(2).survey", "P-4.1(2).consent"].flatMap((id) => workbook.tables(id))) {
      for (const row of view.rows) {
        const [original, more] = row.kind === "leaf" ? originals(view, row) : [];
        if (original && !more) found.set(original.row, [...(found.get(original.row) ?? []), { view, row }]);
      }
    }
    return found;
  },
);

/** The rows of the sister sheets that repeat a row of 設備情報, each with its table. */
export function copies(view: TableView, row: LocatedRow): readonly Original[] {
  return copiesOf(view.workbook, "").get(row) ?? [];
}

/** Generation on a sister sheet: the total, and the repeated バイオマス発電量 of a waste plant (forms.md Conventions 5). */
export const sisterSums: readonly ComputedForm[] = [
  {
    column: "kWh",
    on: ["leaf"],
    rule: "D-10",
    exact: true,
    label: "設備情報のバイオマス発電量",
    expression: (view, row) => {
      const [original, more] = sourceOf(view) === WASTE ? originals(view, row) : [];
      if (!original || more || !facilityRows(view).includes(row)) return undefined;
      const term = original.view.cell(original.row, generationColumn(original.view));
      return term && { ...term, required: true };
    },
  },
  {
    column: "kWh",
    on: ["total"],
    rule: "D-10",
    label: "施設の合計",
    expression: (view) => {
      const rows = facilityRows(view);
      if (rows.some((row) => view.hasNumber(row, "kWh")))
        return sum(
          rows.map((row) => view.cell(row, "kWh")),
          "施設の合計",
        );
      // Nothing is repeated here yet: the total is that of 設備情報.
      return sum(
        rows.flatMap((row) => originals(view, row).map((original) => original.view.cell(original.row, generationColumn(original.view)))),
        "設備情報の合計",
      );
    },
  },
];
