import type { TableForm } from "../forms/types";
import type { Sheet, Snapshot } from "../grid/snapshot";
import type { Dictionary } from "./dictionary";
import { buildDictionary } from "./dictionary";
import { locateFigures } from "./figure";
import { chooseHeaders, locateGrids, recognise } from "./grid";
import { headerCandidates } from "./header";
import type { LocatedTable } from "./located";
import { textRows } from "./sheetText";
import { locateYears } from "./years";

/** Finds the tables of the given forms in workbooks; built once for a set of forms. */
export class Locator {
  private readonly dictionary: Dictionary;

  constructor(readonly forms: readonly TableForm[]) {
    this.dictionary = buildDictionary(forms.filter((form) => form.shape === "grid"));
  }

  /** Tables of one sheet, top to bottom. A sheet that holds none gives an empty list. */
  locateSheet(sheet: Sheet): LocatedTable[] {
    const rows = textRows(sheet);
    const recognised = headerCandidates(rows, this.dictionary).flatMap((candidate) => recognise(candidate, rows) ?? []);
    const figures = this.forms.filter((form) => form.shape === "figure").flatMap((form) => locateFigures(sheet, rows, form));
    const years = locateYears(sheet, rows, this.forms.filter((form) => form.shape === "years"));
    return [...locateGrids(sheet, rows, chooseHeaders(recognised)), ...figures, ...years];
  }

  /** Tables of a whole workbook, in sheet order. */
  locate(snapshot: Snapshot): LocatedTable[] {
    return snapshot.sheets.flatMap((sheet) => this.locateSheet(sheet));
  }
}
