import type { Calculation } from "../calc/calculation";
import type { PrintedFigures } from "../calc/printed";
import { EVERYTHING, LAYOUT, TEXTS } from "../calc/reads";
import type { WorkbookViews } from "../calc/workbookView";
import type { Sheet, Snapshot } from "../grid/snapshot";
import { textSign, textsWith } from "../grid/textSigns";
import type { OtherBook, Prose, RuleContext } from "./rule";

/** Texts long enough to be sentences rather than labels, with a figure or an open place in them. */
const SENTENCES = textSign(/[\d０-９○●]/, 12);

/** Sentences of a sheet; kept as long as the sheet object lives, so an edit elsewhere costs nothing. */
const proseBySheet = new WeakMap<Sheet, readonly Prose[]>();

function proseOf(sheet: Sheet): readonly Prose[] {
  const known = proseBySheet.get(sheet);
  if (known) return known;
  const found = textsWith(sheet, SENTENCES).map(({ row, col, text }) => ({ at: { sheet: sheet.name, row, col }, text }));
  proseBySheet.set(sheet, found);
  return found;
}

/** The context rules see, over one snapshot; what they ask for is noted in the workbook's log. */
export function makeContext(
  snapshot: Snapshot,
  { workbook, views }: WorkbookViews,
  calculation: Calculation,
  printed: PrintedFigures,
  setting: (name: string) => string | undefined,
  others: readonly OtherBook[] = [],
): RuleContext {
  const { reads } = workbook;
  let prose: readonly Prose[] | undefined;
  return {
    get snapshot() {
      reads.note(EVERYTHING);
      return snapshot;
    },
    get views() {
      reads.note(EVERYTHING);
      return views;
    },
    workbook,
    calculation,
    printed,
    others,
    tables: workbook.tables,
    holds: (form) => {
      reads.note(LAYOUT);
      return views.some((view) => view.table.form.form === form);
    },
    setting: (name) => {
      const value = setting(name);
      return value === undefined ? undefined : Number(value);
    },
    prose: () => {
      reads.note(TEXTS);
      return (prose ??= snapshot.sheets.flatMap(proseOf));
    },
  };
}
