import { readNumber } from "../../cell/reading";
import { measureKey } from "../../cell/numbers";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { a1 } from "../../grid/address";
import type { Report, Rule, RuleContext } from "../rule";

/** A measure's planned quantity in the proposal: 計120件 of ①-1. */
interface Planned {
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly at: string;
}

function plannedQuantities(context: RuleContext): Planned[] {
  return context.tables("P-3.4a").flatMap((view) =>
    view.rows.flatMap((row) => {
      const key = row.kind === "leaf" ? measureKey(view.text(row, "measureNo")) : undefined;
      const reading = readNumber(view.raw(row, "quantity"));
      const at = view.address(row, "quantity");
      if (!key || !at || reading.kind !== "number" || !reading.unit) return [];
      return [{ key, value: reading.value, unit: reading.unit.name, at: `${at.sheet}!${a1(at)}` }];
    }),
  );
}

/** Whether the report explains a change of the plan: a filled row under 計画の変更. */
function explainsChange(context: RuleContext): boolean {
  return context.prose().some(({ text }) => /計画(の|を)?変更(を|し|箇所)/.test(text) && !/予定(して|は)?(い)?ない|変更(は)?な(し|い)/.test(text));
}

function finalTarget(view: TableView, row: LocatedRow): { readonly value: number; readonly year: string } | undefined {
  const year = view.years.findLast((found) => readNumber(view.raw(row, found.id)).kind === "number");
  const reading = year && readNumber(view.raw(row, year.id));
  return reading?.kind === "number" ? { value: reading.value, year: year!.id } : undefined;
}

function* compare(view: TableView, planned: readonly Planned[], book: string): Iterable<Report> {
  const key = view.source === undefined ? undefined : measureKey(view.source);
  const matching = planned.filter((quantity) => quantity.key === key);
  for (const row of view.rows) {
    const { measure, period, unit } = row.attributes ?? {};
    if (measure !== "plan" || period !== "cumulative") continue;
    const quantity = matching.find((candidate) => candidate.unit === unit);
    const target = finalTarget(view, row);
    if (!quantity || !target || target.value === quantity.value) continue;
    const cell = view.address(row, target.year);
    if (!cell) continue;
    yield {
      message: "mismatch",
      data: { book, at: quantity.at, planned: quantity.value, reported: target.value, unit: quantity.unit },
      cell,
      view,
      row,
      column: target.year,
      actual: String(target.value),
      expected: String(quantity.value),
    };
  }
}

/** I-07: the final target of a measure in the report is not the quantity of the proposal, and no change of plan is told. */
export const planTarget: Rule = {
  id: "I-07",
  severity: "warning",
  title: "計画提案書と最終目標の不一致",
  why: "報告票の最終年度の累計は、計画提案書の導入量と同じか、計画の変更として説明されている必要があります。",
  how: "目標値を直すか、計画の変更箇所に理由を書きます。",
  source: "rules.md I-07",
  messages: { mismatch: "計画提案書（{book} {at}）の導入量{planned}{unit}と、最終目標{reported}{unit}が違います。" },
  *checkWorkbook(context) {
    if (context.others.length === 0 || explainsChange(context)) return;
    for (const other of context.others) {
      const planned = plannedQuantities(other.context);
      for (const view of context.tables("R-measure")) yield* compare(view, planned, other.name);
    }
  },
};
