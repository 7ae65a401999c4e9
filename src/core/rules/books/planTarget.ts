import { cleanNumber, readNumber } from "../../cell/reading";
import { measureKey } from "../../cell/numbers";
import { parseUnit, unitShift } from "../../cell/unit";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { placeOf } from "./places";
import type { LocatedRow } from "../../locate/located";
import type { Report, Rule } from "../rule";
import { explainsChange } from "./changeOfPlan";
import type { PlannedQuantity } from "./plannedQuantity";
import { plannedQuantities } from "./plannedQuantity";

/** The last planned 累計 of a series, in the unit of the planned quantity. */
interface Target {
  readonly row: LocatedRow;
  readonly year: string;
  readonly value: number;
  readonly cell: CellAddress;
}

function finalTarget(view: TableView, row: LocatedRow, quantity: PlannedQuantity): Target[] {
  const { measure, period, unit } = row.attributes ?? {};
  const own = unit === undefined ? undefined : parseUnit(unit);
  if (measure !== "plan" || period !== "cumulative" || !own) return [];
  // Two counts are one quantity only under one name: 4施設 may have 10台.
  const by = own.dimension === "count" && own.name !== quantity.unit.name ? undefined : unitShift(own, quantity.unit);
  const year = view.years.findLast((found) => readNumber(view.raw(row, found.id)).kind === "number")?.id;
  const value = year === undefined ? undefined : view.number(row, year);
  const cell = year === undefined ? undefined : view.address(row, year);
  return by === undefined || year === undefined || value === undefined || !cell
    ? []
    : [{ row, year, value: cleanNumber(value * 10 ** by), cell }];
}

interface Gap {
  readonly view: TableView;
  readonly quantity: PlannedQuantity;
  readonly targets: readonly Target[];
  readonly first: Target;
}

/** Quantities of a proposal that are not the final target of their measure in a report. */
function* gaps(view: TableView, planned: readonly PlannedQuantity[]): Iterable<Gap> {
  const key = view.source === undefined ? undefined : measureKey(view.source);
  for (const quantity of planned.filter((found) => found.key === key)) {
    const targets = view.rows.flatMap((row) => finalTarget(view, row, quantity));
    const [first] = targets;
    const whole = cleanNumber(targets.reduce((sum, target) => sum + target.value, 0));
    // A measure may count several things in one unit (蓄電池, 充電器): one of them, or all together, is the planned quantity.
    if (!first || [...targets.map((target) => target.value), whole].includes(quantity.value)) continue;
    yield { view, quantity, targets, first };
  }
}

/** The report is checked: it speaks where its target stands. */
function inReport({ view, quantity, targets, first }: Gap, book: string): Report {
  const data = { book, at: placeOf(quantity.cell), planned: quantity.value, reported: first.value, unit: quantity.unit.name };
  const cells = targets.map((target) => target.cell);
  return {
    message: "mismatch",
    data,
    cell: first.cell,
    cells,
    view,
    row: first.row,
    column: first.year,
    actual: String(first.value),
    expected: String(quantity.value),
  };
}

/** The proposal is checked: it speaks where its quantity stands. */
function inProposal({ quantity, first }: Gap, book: string): Report {
  const data = { book, at: placeOf(first.cell), planned: quantity.value, reported: first.value, unit: quantity.unit.name };
  return {
    message: "planned",
    data,
    cell: quantity.cell,
    view: quantity.view,
    row: quantity.row,
    column: "quantity",
    actual: String(quantity.value),
    expected: String(first.value),
  };
}

/** I-07: the final target of a measure in the report is not the quantity of the proposal, and no change of plan is told. */
export const planTarget: Rule = {
  id: "I-07",
  severity: "warning",
  title: "計画提案書と最終目標の不一致",
  why: "報告票の最終年度の累計は、計画提案書の導入量と同じか、計画の変更として説明されている必要があります。",
  how: "目標値を直すか、計画の変更箇所に理由を書きます。",
  source: "rules.md I-07",
  messages: {
    mismatch: "計画提案書（{book} {at}）の導入量{planned}{unit}と、最終目標{reported}{unit}が違います。",
    planned: "導入量{planned}{unit}と、進捗状況報告票（{book} {at}）の最終目標{reported}{unit}が違います。",
  },
  *checkWorkbook(context) {
    if (context.others.length === 0) return;
    const [own, explained] = [plannedQuantities(context), explainsChange(context)];
    for (const other of context.others) {
      const planned = explained ? [] : plannedQuantities(other.context);
      for (const view of context.tables("R-measure")) for (const gap of gaps(view, planned)) yield inReport(gap, other.name);
      if (own.length === 0 || explainsChange(other.context)) continue;
      for (const view of other.context.tables("R-measure")) for (const gap of gaps(view, own)) yield inProposal(gap, other.name);
    }
  },
};
