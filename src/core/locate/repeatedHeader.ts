import type { TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { base } from "./dictionary";
import type { RecognisedHeader } from "./recognise";
import { isTotalLabel, RowText, sectionOf } from "./rowLabels";
import { isTitle } from "./title";

/** Headers that open a table, and for each the places further down where its labels stand once more. */
export interface Openings {
  readonly headers: readonly RecognisedHeader[];
  readonly repeats: ReadonlyMap<RecognisedHeader, readonly Range[]>;
}

/** Rows above a header that may hold labels over several columns. */
const HIGHEST = 3;

const columnsOf = ({ columns }: RecognisedHeader): string => columns.map(({ id, col }) => `${id}@${col}`).join();

/** Rows of a header area whose texts are those of the opening's rows. */
function sameLabels(sheet: Sheet, opening: Range, area: Range): Range | undefined {
  const textsOf = (row: number): string =>
    (sheet.rows[row] ?? [])
      .slice(area.left, area.right + 1)
      .map((cell) => (typeof cell?.value === "string" ? cell.value : ""))
      .join("|")
      .replace(/^\|+$/, "");
  const height = opening.bottom - opening.top;
  const own = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).find(
    (row) => textsOf(row) === textsOf(opening.top),
  );
  if (own === undefined || textsOf(own + height) !== textsOf(opening.bottom)) return undefined;
  // Labels above those of the form (FS調査実施項目) are written again with them.
  let above = 0;
  while (above < HIGHEST && textsOf(own - above - 1) !== "" && textsOf(own - above - 1) === textsOf(opening.top - above - 1)) above += 1;
  return { ...area, top: own - above, bottom: own + height };
}

/** Whether the row above a header is one of a list that goes on: something stands there, neither a title nor a total; alone only a section. */
function goesOn(sheet: Sheet, form: TableForm, area: Range): boolean {
  // Section names may stand in a column of their own, left of the labels.
  const cells = (sheet.rows[area.top - 1] ?? [])
    .slice(Math.max(0, area.left - 1), area.right + 1)
    .filter((cell) => cell !== undefined && cell.value !== null && cell.value !== "");
  const texts = cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
  const enough =
    cells.length > 1 ||
    sectionOf(
      form,
      texts.map((text) => new RowText(area.left, text)),
    ) !== undefined;
  return enough && !texts.some((text) => isTitle(text) || isTotalLabel(base(text)));
}

/** Labels written again in the middle of a long list, at the top of its next page, open no table of their own. */
export function openings(sheet: Sheet, headers: readonly RecognisedHeader[]): Openings {
  const opening: RecognisedHeader[] = [];
  const repeats = new Map<RecognisedHeader, Range[]>();
  for (const header of headers) {
    const above = opening.findLast(
      (other) => other.area.bottom < header.area.top && other.area.left <= header.area.right && header.area.left <= other.area.right,
    );
    const again =
      above?.form === header.form && columnsOf(above) === columnsOf(header) ? sameLabels(sheet, above.area, header.area) : undefined;
    if (above && again && goesOn(sheet, header.form, again)) repeats.set(above, [...(repeats.get(above) ?? []), again]);
    else opening.push(header);
  }
  return { headers: opening, repeats };
}
