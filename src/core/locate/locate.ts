import type { TableForm } from "../forms/types";
import type { Sheet, Snapshot } from "../grid/snapshot";
import { locateCards } from "./card";
import type { Dictionary } from "./dictionary";
import { buildDictionary } from "./dictionary";
import { locateFigures, outside, withoutRivals } from "./figure";
import { chooseHeaders, locateGrids, overlap, recognise } from "./grid";
import { headerCandidates } from "./header";
import type { LocatedTable } from "./located";
import { locatePublished } from "./published/locate";
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
    const cards = this.forms.filter((form) => form.shape === "card").flatMap((form) => locateCards(sheet, rows, form));
    const recognised = headerCandidates(rows, this.dictionary).flatMap((candidate) => recognise(candidate, rows) ?? []);
    // Labels of a card (数量, 対象者数, 進捗度) are no header of a list.
    const headers = recognised.filter((header) => !cards.some((card) => overlap(card.range, header.area)));
    const grids = locateGrids(sheet, rows, chooseHeaders(headers));
    const free = outside(rows, [...grids.map((table) => table.header), ...cards.map((table) => table.range)]);
    const figures = withoutRivals(this.forms.filter((form) => form.shape === "figure").flatMap((form) => locateFigures(sheet, free, form)));
    const years = locateYears(sheet, rows, this.forms.filter((form) => form.shape === "years"));
    const found = [...grids, ...cards, ...figures, ...years];
    const published = locatePublished(sheet, rows, this.forms.filter((form) => form.shape === "published"), found.map((table) => table.range));
    return [...found, ...published];
  }

  /** Tables of a whole workbook, in sheet order. */
  locate(snapshot: Snapshot): LocatedTable[] {
    return snapshot.sheets.flatMap((sheet) => this.locateSheet(sheet));
  }
}
