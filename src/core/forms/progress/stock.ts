import type { Series } from "../../calc/series";
import { addsToAnother, hasFigure, isBlank } from "../../calc/series";
import type { TableView } from "../../calc/view";
import type { LocatedColumn } from "../../locate/located";

/**
 * The year whose 累計 is a stock taken as given, not a sum: 44.7 % before the first increase, or 20 社 that were there already.
 * Undefined when the running sum starts from nothing.
 */
export function stockYear(view: TableView, series: Series): LocatedColumn | undefined {
  const { single, cumulative } = series;
  const first = view.years.find((year) => !isBlank(view, single, year) || !isBlank(view, cumulative, year));
  if (!single || !cumulative || !first) return undefined;
  if (addsToAnother(series) || isBlank(view, single, first)) return first;
  return constantLead(view, series) ? first : undefined;
}

/** Whether 累計 is ahead of the running sum by the same amount from the first year on (at least half of the years): a stock that was there. */
function constantLead(view: TableView, { single, cumulative }: Series): boolean {
  let total = 0;
  const leads: number[] = [];
  for (const year of view.years) {
    const own = single && view.number(single, year.id);
    const printed = cumulative && view.number(cumulative, year.id);
    if (!hasFigure(view, single, year) && !isBlank(view, single, year)) return false;
    total += own ?? 0;
    if (printed !== undefined) leads.push(printed - total);
  }
  const [lead = 0] = leads;
  const same = leads.filter((other) => Math.abs(other - lead) < 1e-9).length;
  return lead > 0 && same >= 2 && same * 2 >= leads.length;
}
