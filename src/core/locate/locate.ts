import type { TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet, Snapshot } from "../grid/snapshot";
import { locateCards } from "./card";
import { findHeaders, overlap } from "./chooseHeaders";
import type { Dictionary } from "./dictionary";
import { buildDictionary } from "./dictionary";
import { locateFigures, withoutRivals } from "./figure";
import { locateGrids } from "./grid";
import { headerCandidates } from "./header";
import type { LocatedTable } from "./located";
import type { PointedHeader } from "./pointed";
import { areaNow, recognisePointed } from "./pointed";
import { locatePublished } from "./published/locate";
import { headsYears, underOwnTitle } from "./recognise";
import type { SignsOf } from "./signs";
import { signsOf } from "./signs";
import { FreeText, SheetText } from "./sheetText";
import { locateTurned } from "./turnedGrid";
import { locateYears } from "./years";

/** Runs of leaf rows of a table: what they name is no label of a list. */
function blocks(table: LocatedTable): Range[] {
  if (table.turned) return [table.range];
  const found: Range[] = [];
  for (const { row } of table.rows.filter(({ kind }) => kind === "leaf")) {
    const last = found.at(-1);
    if (last?.bottom === row - 1) found[found.length - 1] = { ...last, bottom: row };
    else found.push({ ...table.range, top: row, bottom: row });
  }
  return found;
}

/** Finds the tables of the given forms in workbooks; built once for a set of forms. */
export class Locator {
  private readonly dictionary: Dictionary;
  private readonly signsOf: SignsOf;
  private readonly turning: readonly TableForm[];

  constructor(readonly forms: readonly TableForm[]) {
    this.dictionary = buildDictionary(forms.filter((form) => form.shape === "grid"));
    this.signsOf = signsOf(forms, this.dictionary);
    this.turning = forms.filter((form) => form.turns);
  }

  /** Tables of one sheet, top to bottom; headers a person pointed at go before those found. A sheet that holds none gives an empty list. */
  locateSheet(sheet: Sheet, pointed: readonly PointedHeader[] = []): LocatedTable[] {
    const rows = new SheetText(sheet, this.signsOf);
    const byHand = pointed.flatMap((own) => {
      const area = own.sheet === sheet.name ? areaNow(rows, own) : undefined;
      // A table with several layouts shares one id: the layout that fits best.
      const layouts = this.forms
        .filter(({ id, shape }) => id === own.table && shape === "grid")
        .flatMap((form) => (area && recognisePointed(form, area, rows)) ?? []);
      return layouts.sort((a, b) => b.share - a.share).slice(0, 1);
    });
    const cards = locateCards(
      sheet,
      rows,
      this.forms.filter((form) => form.shape === "card"),
    );
    // Labels of a card (数量, 対象者数, 進捗度) are no header of a list.
    const taken = [...cards.map((card) => card.range), ...byHand.map((own) => own.area)];
    const headers = findHeaders(
      headerCandidates(rows, this.dictionary),
      rows,
      sheet,
      (header) =>
        underOwnTitle(header, rows, sheet.name) &&
        !(header.form.nested && headsYears(header, sheet)) &&
        !taken.some((area) => overlap(area, header.area)),
    );
    const upright = locateGrids(
      sheet,
      rows,
      [...byHand, ...headers].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left),
    );
    const turned = locateTurned(
      sheet,
      rows,
      this.turning,
      this.dictionary,
      this.signsOf,
      [...upright, ...cards].map((table) => table.range),
    );
    const grids = [...upright, ...turned];
    const ranges = [...grids, ...cards].map((table) => table.range);
    const free = new FreeText(rows, [...grids.map((table) => table.header), ...cards.map((table) => table.range)]);
    const figures = withoutRivals(
      this.forms
        .filter((form) => form.shape === "figure")
        .flatMap((form) => locateFigures(sheet, free, form, () => (form.list ? grids.flatMap(blocks) : []), ranges)),
    );
    const years = locateYears(
      sheet,
      rows,
      this.forms.filter((form) => form.shape === "years"),
    );
    const found = [...grids, ...cards, ...figures, ...years];
    const published = locatePublished(
      sheet,
      rows,
      this.forms.filter((form) => form.shape === "published"),
      found.map((table) => table.range),
    );
    return [...found, ...published];
  }

  /** Tables of a whole workbook, in sheet order, old versions among them. */
  locate(snapshot: Snapshot, pointed: readonly PointedHeader[] = []): LocatedTable[] {
    return snapshot.sheets.flatMap((sheet) => this.locateSheet(sheet, pointed));
  }
}
