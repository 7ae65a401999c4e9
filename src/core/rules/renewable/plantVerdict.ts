import { facilityOf, NON_CIVIL, sourceOf, sourceOfFacility, WASTE } from "../../forms/proposal/plants";
import { oldPlants } from "../../forms/proposal/wasteIncrement";
import type { RuleContext } from "../rule";
import type { BandVerdict } from "./capacityFactor";
import { bandVerdict } from "./capacityFactor";
import type { Facility } from "./facilityRows";
import { isReplacement } from "./facilityRows";

/** Kind of plant of a row: its table's source, or outside the civil sector what its number names. */
export function kindOf({ view, row }: Facility): string | undefined {
  const source = sourceOf(view);
  return source === undefined || source === NON_CIVIL ? sourceOfFacility(facilityOf(view, row)) : source;
}

/**
 * Verdict on a row's capacity factor. A replaced plant's increment may be high for its kW, and a waste plant's increment
 * says nothing of the plant (rules.md §M.3): undefined there, as for usual rows.
 */
export function plantVerdict(facility: Facility, context: RuleContext): BandVerdict | undefined {
  const { view, row, kW, kWh, count } = facility;
  const source = kindOf(facility);
  if (source === undefined || kW === undefined || kWh === undefined) return undefined;
  if (source === WASTE && oldPlants(view, row)?.length !== 0) return undefined;
  const found = bandVerdict(source, kWh, kW, count !== undefined && count >= 1 ? kW / count : kW, context);
  return found?.side === "high" && isReplacement(facility) ? undefined : found;
}
