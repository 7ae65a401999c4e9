import type { TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { BodyReader } from "./body";
import { base, columnsByLabel } from "./dictionary";
import type { LocatedRow, LocatedTable } from "./located";
import { isOrdinalRow } from "./ordinalRow";
import { nestedRows } from "./published/located";
import { labelledColumns } from "./recognise";
import type { RecognisedHeader } from "./recognise";
import { openings } from "./repeatedHeader";
import { isTotalLabel } from "./rowLabels";
import type { SheetText, TextCell, TextRows } from "./sheetText";
import { findSource, findTitle, isTitle, sheetMatches, textsAbove } from "./title";
import { blockTitle } from "./yearTitle";

/** Evidence of a table a person pointed at. */
export const BY_HAND = "手で指定";

/** Columns someone added: labelled in the header, by no name of the form (担当課). */
function strangers({ form, columns, area }: RecognisedHeader, rows: TextRows, left: number): Set<number> {
  const own = new Set(columns.map(({ col }) => col));
  const labelled = [...labelledColumns(rows, { ...area, left }, (cell) => findTitle(form, [cell]) === undefined)];
  return new Set(labelled.filter((col) => !own.has(col)));
}

/** The added column that holds nothing but names of sections below its label. */
function sectionColumn(sheet: Sheet, form: TableForm, top: number, added: ReadonlySet<number>): number | undefined {
  if (!form.sections || added.size === 0) return undefined;
  const names = new Set(form.sections.flatMap(({ labels }) => labels.map(base)));
  return [...added].find((col) => {
    const cells = sheet.rows
      .slice(top, top + LABEL_ROWS)
      .flatMap((row) => row?.[col]?.value ?? [])
      .filter((value) => value !== "");
    return cells.length > 1 && cells.every((value) => names.has(base(String(value))));
  });
}

/** Labels of figures are sentences; shorter ones may name a row of a list. */
const SENTENCE = 12;

/** Rows below a header that open with the label of a figure: 活用可能な既存の再エネ発電量（kWh/年）. */
function figureRows({ form, area }: RecognisedHeader, rows: SheetText): Set<number> {
  const own = columnsByLabel(form);
  const labels = rows.labels.filter(
    (cell) =>
      cell.row > area.bottom && cell.base.length >= SENTENCE && cell.col >= area.left - 1 && cell.col <= area.right && !own.has(cell.base),
  );
  return new Set(
    labels.filter((cell) => rows.get(cell.row)?.find(({ col }) => col >= area.left - 1)?.col === cell.col).map(({ row }) => row),
  );
}

function overlapColumns(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Columns left of the first label that may hold row labels without a header of their own. */
const LABEL_COLUMNS = 3;
/** Rows below a header that show whether such a column belongs to it. */
const LABEL_ROWS = 60;

/** Texts of a column beside the first rows of a body. */
function textsBeside(sheet: Sheet, header: RecognisedHeader, col: number): string[] {
  const rows = sheet.rows.slice(header.area.top, header.area.bottom + 1 + LABEL_ROWS);
  return rows.flatMap((row) => {
    const value = row?.[col]?.value ?? null;
    return value === null ? [] : [String(value)];
  });
}

/** Whether texts name rows or sections of a form. */
function nameRows(form: TableForm, texts: readonly string[]): boolean {
  const names = new Set([...(form.rows ?? []), ...(form.sections ?? [])].flatMap((row) => row.labels.map(base)));
  return texts.some((text) => names.has(base(text)));
}

/** Whether a column is headed and names the total row: the names of the rows, under a label nobody knows. */
function namesTotal(sheet: Sheet, { form, area }: RecognisedHeader, col: number, texts: readonly string[]): boolean {
  const headed = sheet.rows.slice(area.top, area.bottom + 1).some((row) => typeof row?.[col]?.value === "string");
  return headed && (form.computed ?? []).some(({ on }) => on.includes("total")) && texts.some((text) => isTotalLabel(base(text)));
}

/** Row labels without a header stand right beside the table; behind a blank column only what names its rows. */
function bodyLeft(sheet: Sheet, header: RecognisedHeader, others: readonly RecognisedHeader[]): number {
  const neighbours = others.filter(
    (other) => other !== header && other.area.right < header.area.left && other.area.top <= header.area.bottom + 3,
  );
  const wall = Math.max(-1, ...neighbours.map((other) => other.area.right));
  const furthest = Math.max(wall + 1, header.area.left - LABEL_COLUMNS);
  let { left } = header.area;
  for (let col = left - 1; col >= furthest; col -= 1) {
    const texts = textsBeside(sheet, header, col);
    if (texts.length > 0 && (col === left - 1 || nameRows(header.form, texts) || namesTotal(sheet, header, col, texts))) left = col;
  }
  return left;
}

/** Of the texts above tables that stand side by side, each table's own before its neighbours'. */
function ownFirst(above: readonly TextCell[], header: RecognisedHeader, others: readonly RecognisedHeader[]): TextCell[] {
  const beside = others.filter((other) => other !== header && Math.abs(other.area.top - header.area.top) <= 3);
  const left = Math.max(-1, ...beside.filter((other) => other.area.right < header.area.left).map((other) => other.area.right));
  const right = Math.min(Infinity, ...beside.filter((other) => other.area.left > header.area.right).map((other) => other.area.left));
  const own = above.filter((cell) => cell.col > left && cell.col < right);
  return [...own, ...above.filter((cell) => !own.includes(cell))];
}

/** Last row the body of a header may reach: above the titles of the next table below it. */
function bodyBottom(header: RecognisedHeader, others: readonly RecognisedHeader[], rows: TextRows, last: number): number {
  const below = others.filter((other) => other.area.top > header.area.bottom && overlapColumns(other.area, header.area));
  let bottom = Math.min(last, ...below.map((other) => other.area.top - 1));
  // A title without brackets is known by standing alone above the next header.
  const titles = below
    .filter((other) => other.area.top === bottom + 1)
    .flatMap((other) => other.form.titles ?? [])
    .map(base);
  const opens = (row: number): boolean => {
    const cells = rows.get(row) ?? [];
    return cells.some((cell) => isTitle(cell.text)) || (cells.length === 1 && titles.includes(cells[0]!.base));
  };
  while (bottom < last && bottom > header.area.bottom && opens(bottom)) bottom -= 1;
  return bottom;
}

/** Reads title, rows and certainty of every recognised header of a sheet. */
export function locateGrids(sheet: Sheet, rows: SheetText, found: readonly RecognisedHeader[]): LocatedTable[] {
  const { headers, repeats } = openings(sheet, found);
  return headers.map((header) => {
    const { form, area } = header;
    const floor = Math.max(
      -1,
      ...headers.filter((other) => other.area.bottom < area.top && overlapColumns(other.area, area)).map((other) => other.area.bottom),
    );
    const above = ownFirst(textsAbove(rows, area.top, floor, area.right + 6), header, headers);
    const title = findTitle(form, above);
    const named = sheetMatches(form, sheet.name);
    const source = findSource(form, above, sheet.name)?.id ?? numberedSource(form, rows, area, floor);
    const left = bodyLeft(sheet, header, headers);
    const top = area.bottom + (isOrdinalRow(sheet, area.bottom + 1, { left, right: area.right }) ? 2 : 1);
    const bodyArea = { top, bottom: bodyBottom(header, headers, rows, sheet.rows.length - 1), left, right: area.right };
    const added = strangers(header, rows, left);
    const body = form.nested
      ? nestedRows(form, sheet, header.columns, bodyArea)
      : new BodyReader(form, sheet, header.columns, bodyArea, (row) => rows.mayName(row), {
          strangers: added,
          section: sectionColumn(sheet, form, top, added),
          repeats: repeats.get(header) ?? [],
          figures: figureRows(header, rows),
        }).read();
    const bottom = Math.max(area.bottom, ...body.map((row) => row.row));
    const certain = title || named || source || !(form.titles ?? form.sources);
    const evidence = [`見出し ${header.columns.length - 0}列（必要な列 ${Math.round(header.share * 100)}%）`];
    if (title) evidence.push(`表題「${title.text.trim()}」`);
    if (named) evidence.push(`シート名「${sheet.name}」`);
    if (header.pointed) evidence.push(BY_HAND);
    return {
      form,
      id: form.id,
      ...(source === undefined ? {} : { source }),
      ...(title ? { title: title.text.trim() } : {}),
      sheet: sheet.name,
      range: { top: area.top, left: Math.min(area.left, labelLeft(sheet, body, bodyArea.left, area.left)), bottom, right: area.right },
      header: area,
      columns: header.columns,
      rows: body,
      confidence: Math.round(header.share * (certain ? 1 : 0.9) * 100) / 100,
      evidence,
      missing: header.missing,
    };
  });
}

/** Rows above a header in which the title of its 取組 may stand: a yearly table and its explanation lie between. */
const FAR_ABOVE = 60;

/** Number of the measure a table belongs to, from the nearest title above: ①-1. */
function numberedSource(form: TableForm, rows: TextRows, area: Range, floor: number): string | undefined {
  if (!form.numbered) return undefined;
  for (let row = area.top; row > floor && row >= area.top - FAR_ABOVE; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const title = cell.col <= area.right ? blockTitle(cell.text) : undefined;
      if (title?.word && form.numbered.includes(title.word)) return title.number;
    }
  }
  return undefined;
}

/** First column that holds a row label left of the headed columns. */
function labelLeft(sheet: Sheet, rows: readonly LocatedRow[], from: number, to: number): number {
  for (let col = from; col < to; col += 1) {
    if (rows.some((row) => typeof sheet.rows[row.row]?.[col]?.value === "string")) return col;
  }
  return to;
}
