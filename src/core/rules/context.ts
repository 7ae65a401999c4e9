import type { Calculation } from "../calc/calculation";
import type { PrintedFigures } from "../calc/printed";
import type { TableView } from "../calc/view";
import type { Snapshot } from "../grid/snapshot";
import type { OtherBook, Prose, RuleContext } from "./rule";

/** Shortest text taken for a sentence rather than a label. */
const SENTENCE = 12;

function collectProse(snapshot: Snapshot): Prose[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, col) => {
        const text = cell?.value;
        return typeof text === "string" && text.length >= SENTENCE && /[\d０-９○●]/.test(text) ? [{ at: { sheet: sheet.name, row, col }, text }] : [];
      }),
    ),
  );
}

/** The context rules see, over one snapshot. */
export function makeContext(
  snapshot: Snapshot,
  views: readonly TableView[],
  calculation: Calculation,
  printed: PrintedFigures,
  setting: (name: string) => string | undefined,
  others: readonly OtherBook[] = [],
): RuleContext {
  let prose: Prose[] | undefined;
  return {
    snapshot,
    views,
    calculation,
    printed,
    others,
    tables: (id) => views.filter((view) => view.table.id === id),
    setting: (name) => {
      const value = setting(name);
      return value === undefined ? undefined : Number(value);
    },
    prose: () => (prose ??= collectProse(snapshot)),
  };
}
