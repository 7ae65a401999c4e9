import { isPercentFormat } from "../../cell/reading";
import { normalizeLabel, normalizeNumberLabel } from "../../cell/text";
import type { CellTerm, Expression } from "../../calc/expression";
import { multiply, named, subtract, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { facilityOf } from "./plants";

const EXISTING_WASTE = "P-4.1(3).waste";

/** Facility numbers a text names, in comparable form: 「Aセンター（廃棄物－１）」 → 廃棄物-1. */
export function namedFacilities(text: string): string[] {
  return normalizeNumberLabel(text).match(/(太陽光|水力|小水力|風力|地熱|バイオマス|廃棄物|その他)-\d+/g) ?? [];
}

/** バイオマス比率 as a fraction: 0.58, 58 and 58% are the same (forms.md Conventions 4). */
export function ratioTerm(view: TableView, row: LocatedRow): CellTerm | undefined {
  const term = view.cell(row, "biomassRatio");
  const cell = view.raw(row, "biomassRatio");
  const isFraction = typeof cell.value === "number" && !isPercentFormat(cell.format) && cell.value <= 1;
  return term && { ...term, shift: isFraction ? 0 : term.shift - 2, required: true };
}

/** Whole generation × biomass ratio of a plant, kWh. */
export function biomassOf(view: TableView, row: LocatedRow): Expression | undefined {
  const gross = view.cell(row, "grossKwh");
  return multiply(gross && { ...gross, required: true }, ratioTerm(view, row));
}

interface OldPlant {
  readonly view: TableView;
  readonly row: LocatedRow;
}

function isRebuilt(view: TableView, row: LocatedRow): boolean {
  return /建替|建て替|更新|集約|広域化|リプレース|リパワリング/.test(view.text(row, "site")) || view.text(row, "replacement") !== "";
}

/**
 * The existing plants a new waste plant takes the place of: those of P-4.1(3) that name its number, else those of the same name.
 * Empty for a new plant; undefined when the row says it replaces plants but none is named.
 */
export function oldPlants(view: TableView, row: LocatedRow): readonly OldPlant[] | undefined {
  const existing = view.workbook
    .tables(EXISTING_WASTE)
    .flatMap((table) => table.rows.filter((other) => other.kind === "leaf").map((other) => ({ view: table, row: other })));
  const facility = facilityOf(view, row);
  const byNumber = existing.filter((old) =>
    namedFacilities(`${old.view.text(old.row, "site")} ${old.view.text(old.row, "method")}`).includes(facility),
  );
  if (byNumber.length > 0) return byNumber;
  if (!isRebuilt(view, row)) return [];
  const name = normalizeLabel(view.text(row, "site"));
  const byName = existing.filter((old) => normalizeLabel(old.view.text(old.row, "site")) === name);
  return byName.length > 0 ? byName : undefined;
}

function oldBiomass({ view, row }: OldPlant): Expression | undefined {
  const known = view.hasNumber(row, "grossKwh") && view.hasNumber(row, "biomassRatio");
  return known || !view.column("biomassKwh") ? biomassOf(view, row) : view.cell(row, "biomassKwh");
}

/** バイオマス発電量 a new waste plant may count: new whole × ratio − Σ old whole × ratio, kWh (calculations.md F8). */
export function wasteIncrement(view: TableView, row: LocatedRow): Expression | undefined {
  const old = oldPlants(view, row);
  const fresh = named("新設のバイオマス発電量", biomassOf(view, row));
  if (!old || !fresh) return undefined;
  if (old.length === 0) return fresh;
  return subtract(fresh, named("既設のバイオマス発電量", sum(old.map(oldBiomass), "既設の合計")));
}
