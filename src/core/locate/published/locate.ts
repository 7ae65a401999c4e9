import type { TableForm } from "../../forms/types";
import type { Range } from "../../grid/address";
import type { Sheet } from "../../grid/snapshot";
import type { LocatedTable } from "../located";
import type { SheetText, TextCell, TextRows } from "../sheetText";
import { isTitle } from "../title";
import type { PublishedColumn } from "./columns";
import { publishedColumns } from "./columns";
import type { HeaderArea } from "./header";
import { publishedHeaders } from "./header";
import { labelColumns } from "./labels";
import { locatedRows } from "./located";
import { formOf, textsOver, wordsOf } from "./recognise";
import { isTotalLike, PublishedRowReader } from "./rows";
import type { PublishedRow } from "./rows";
import { cornerText, locatedColumns } from "./tableColumns";
import { withTimes } from "./times";
import { turnedTables } from "./turned";
import type { TurnedTable } from "./turned";
import { ownYear } from "./words";

/** Where a published table may stand, on the sheet as it reads: years across, names down. */
interface Spot {
  readonly sheet: Sheet;
  readonly area: HeaderArea;
  /** Last row its body may reach. */
  readonly bottom: number;
  /** Texts above the table on the sheet, nearest first, for the place its range begins. */
  readonly above: (left: number) => readonly TextCell[];
}

/** Finds tables of names and years with their derived figures, as any municipality publishes them; `taken` areas belong to other tables. */
export function locatePublished(sheet: Sheet, rows: SheetText, forms: readonly TableForm[], taken: readonly Range[]): LocatedTable[] {
  if (forms.length === 0) return [];
  const headers = publishedHeaders(sheet, rows.heads, taken).filter((area) => !taken.some((range) => overlaps(range, area)));
  const found: LocatedTable[] = [];
  const floorOf = (area: Block): number =>
    Math.max(
      -1,
      ...[...found.map((table) => table.range), ...taken]
        .filter((range) => range.bottom < area.top && sharesColumns(range, area))
        .map((range) => range.bottom),
    );
  for (const area of headers) {
    const bottom = bodyBottom(sheet, rows, area, headers, taken);
    const table = locateOne(forms, { sheet, area, bottom, above: (left) => textsOver(rows, area, floorOf(area), left) });
    if (table) found.push(table);
  }
  for (const turned of turnedTables(sheet, rows.heads, [...taken, ...found.map((table) => table.range)])) {
    const { block, area } = turned;
    const table = locateOne(forms, {
      sheet: turned.sheet,
      area,
      bottom: block.right,
      above: () => textsOver(rows, block, floorOf(block), block.left),
    });
    if (table) found.push(turnedBack(table, turned));
  }
  return found;
}

type Block = Pick<Range, "top" | "left" | "right">;

/** A table that was read from a turned sheet, with its areas as the sheet has them. */
function turnedBack(table: LocatedTable, { block, body }: TurnedTable): LocatedTable {
  const { top, left, bottom, right } = table.range;
  return {
    ...table,
    turned: true,
    range: { top: left, left: top, bottom: right, right: bottom },
    header: { top: left, left: block.left, bottom: body - 1, right: block.right },
  };
}

function overlaps(range: Range, area: HeaderArea): boolean {
  return range.left <= area.right && area.left <= range.right && range.top <= area.bottom && area.top <= range.bottom;
}

/** Rows named by years are the years of a table that stands the other way round. */
function namedByYears(read: readonly PublishedRow[]): boolean {
  return read.filter((row) => ownYear(row.label) !== undefined).length * 2 > read.length;
}

function locateOne(forms: readonly TableForm[], { sheet, area, bottom, above }: Spot): LocatedTable | undefined {
  const described = publishedColumns(sheet, area);
  if (!described.some((column) => column.role === "value")) return undefined;
  const figures = new Set(described.map((column) => column.col));
  const labels = labelColumns(sheet, area, labelled(sheet, area, bottom), figures);
  if (labels.levels.length === 0) return undefined;
  const read = new PublishedRowReader(sheet, labels, [...figures]).read(area.bottom + 1, bottom);
  if (read.length === 0 || namedByYears(read)) return undefined;
  const left = labels.levels[0]!;
  const corner = [...labels.levels, ...labels.others.map(({ col }) => col)].map((col) => cornerText(sheet, area, col));
  const words = wordsOf(above(left), described, corner, read);
  const found = formOf(forms, words, sheet.name);
  if (!found) return undefined;
  const { form, certain } = found;
  // One year and nothing derived is an emission table where its rows are added up.
  if (area.single && !certain && !(words.unit?.dimension === "co2" && read.some((row) => isTotalLike(row.label)))) return undefined;
  const columns = withTimes(sheet, described, read, form.published?.times === true);
  const located = { form, words, columns, labels };
  return {
    form,
    id: form.id,
    ...(words.titleCell ? { title: words.titleCell.text.trim() } : {}),
    sheet: sheet.name,
    range: { top: area.top, left, bottom: Math.max(...read.map((row) => row.row)), right: Math.max(area.right, labels.unit ?? 0) },
    header: { top: area.top, left, bottom: area.bottom, right: area.right },
    columns: locatedColumns(sheet, area, located),
    rows: locatedRows(
      read,
      form,
      labels,
      new Set(columns.filter((column) => column.role === "value").map((column) => column.col)),
      words.unit?.name,
      ownUnits(columns),
    ),
    confidence: certain ? 1 : 0.8,
    evidence: [
      `年度の見出し ${columns.filter((column) => column.role === "value").length}列`,
      `行 ${read.length}行`,
      ...(words.titleCell ? [`表題「${words.titleCell.text.trim()}」`] : []),
    ],
    missing: [],
  };
}

/** Columns of figures with a unit of their own beside columns without one. */
function ownUnits(columns: readonly PublishedColumn[]): ReadonlySet<number> {
  const values = columns.filter((column) => column.role === "value");
  const named = values.filter((column) => column.unit);
  return new Set(named.length < values.length ? named.map((column) => column.col) : []);
}

/** Last row a body may reach: above the next header, the titles over it, and other tables. */
function bodyBottom(sheet: Sheet, rows: TextRows, area: HeaderArea, headers: readonly HeaderArea[], taken: readonly Range[]): number {
  const below = [
    ...headers.filter((other) => other !== area && !other.single && sharesColumns(other, area)),
    ...taken.filter((range) => sharesColumns(range, area)),
  ].filter((other) => other.top > area.bottom);
  let bottom = Math.min(sheet.rows.length - 1, ...below.map((other) => other.top - 1));
  const limit = bottom;
  while (
    bottom < sheet.rows.length - 1 &&
    bottom > area.bottom &&
    bottom > limit - 4 &&
    (rows.get(bottom) ?? []).some((cell) => isTitle(cell.text))
  )
    bottom -= 1;
  return bottom;
}

/** Last row before running text: where a blank row is followed by one without figures. */
function labelled(sheet: Sheet, area: HeaderArea, bottom: number): number {
  const filled = (row: number, left: number): boolean =>
    sheet.rows[row]?.some((cell, col) => col >= left && col <= area.right && cell !== undefined && cell.value !== null) ?? false;
  for (let row = area.bottom + 2; row <= bottom; row += 1) {
    const blank = !filled(row, area.wall);
    if (blank && !filled(row + 1, area.left)) return row - 1;
  }
  return bottom;
}

function sharesColumns(
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): boolean {
  return a.left <= b.right && b.left <= a.right;
}
