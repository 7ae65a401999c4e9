import { CanceledError, CommandType, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Range } from "../../core/grid/address";
import { paramsOf } from "./commandParams";
import { fromUniver } from "./ranges";

/** Beginnings of the commands whose effect patching cell contents cannot keep: structure first, then looks. */
const UNSAVEABLE = [
  ...[
    "insert-",
    "remove-",
    "delete-",
    "copy-sheet",
    "copy-worksheet",
    "move-range",
    "move-rows",
    "move-cols",
    "reorder-",
    "hide-",
    "split-",
  ],
  ...["add-worksheet-", "add-range-protection", "set-worksheet-name", "set-worksheet-order", "set-worksheet-hidden", "set-worksheet-show"],
  ...["set-tab-color", "set-defined-name", "set-workbook-name", "set-protection", "set-worksheet-protection", "change-sheet-protection"],
  ...[
    "set-rows-hidden",
    "set-col-hidden",
    "set-row-frozen",
    "set-col-frozen",
    "set-selection-frozen",
    "set-frozen",
    "cancel-frozen",
    "set-first-",
  ],
  ...[
    "set-style",
    "set-bold",
    "set-italic",
    "set-underline",
    "set-stroke",
    "set-overline",
    "set-font-",
    "set-text-",
    "reset-",
    "set-background-",
  ],
  ...["set-border", "set-horizontal-", "set-vertical-", "set-range-bold", "set-range-italic", "set-range-underline", "set-range-stroke"],
  ...["set-range-font", "set-range-text", "set-range-sub", "set-range-super", "clear-selection-all", "clear-selection-format", "numfmt."],
  ...["paste-format", "addDataValidation", "updateDataValidation"],
].map((name) => `sheet.command.${name}`);
const UNSAVEABLE_OTHERS = [
  "sheet.operation.rename-sheet",
  "data-validation.",
  "sheets.command.clear-range-data",
  "sheets.command.update-data",
];
/** Commands by which a person changes the contents of the selected cells. */
const CONTENT =
  /^(sheet\.command\.(set-range-values|clear-selection-content|auto-clear-content|auto-fill|copy-down|copy-right|paste|optional-paste|cut)|univer\.command\.(cut|paste))/;

export type Denial = "unsaveable" | "locked";

export interface GateQuestions {
  /** Whether the person acts now, not the add-in. */
  person(): boolean;
  activeSheet(): string;
  size(sheetId: string): { readonly rows: number; readonly columns: number };
  /** Whether the sheet is protected and the range holds a locked cell. */
  refuses(sheetId: string, range: Range): boolean;
}

/**
 * Stops what the person does in the grid when it could not be saved or when the cell is locked, and says which.
 * Univer takes a CanceledError from a listener as "do nothing".
 */
export function guardPerson(injector: Injector, ask: GateQuestions, denied: (why: Denial) => void): void {
  const deny = (why: Denial): never => {
    denied(why);
    throw new CanceledError();
  };
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!ask.person()) return;
    if (command.type !== CommandType.MUTATION && cannotBeSaved(command.id)) deny("unsaveable");
    const params = paramsOf(command);
    const startsTyping = command.id.startsWith("sheet.operation.set-cell-edit-visible") && params.visible !== false;
    if (!startsTyping && !CONTENT.test(command.id)) return;
    const sheetId = params.subUnitId ?? ask.activeSheet();
    const { rows, columns } = ask.size(sheetId);
    const selected =
      injector
        .get(SheetsSelectionsService)
        .getCurrentSelections()
        ?.map(({ range }) => range) ?? [];
    const ranges = !startsTyping && params.range ? [params.range] : selected;
    if (ranges.some((range) => ask.refuses(sheetId, fromUniver(range, rows, columns)))) deny("locked");
  });
}

function cannotBeSaved(id: string): boolean {
  return [...UNSAVEABLE, ...UNSAVEABLE_OTHERS].some((beginning) => id.startsWith(beginning));
}
