import { readText } from "../cell/reading";
import { labelParts, parseUnit, unit, unitShift } from "../cell/unit";
import type { Unit } from "../cell/unit";
import type { ColumnForm, RowKind, TableForm, YearsForm } from "../forms/types";
import type { Sheet } from "../grid/snapshot";
import { captionUnit, findTableUnit } from "./columns";
import { base } from "./dictionary";
import type { LocatedColumn, LocatedRow, LocatedTable } from "./located";
import type { SheetText, TextCell, TextRows } from "./sheetText";
import { findTitle, sheetMatches } from "./title";
import type { YearCell, YearHeader } from "./yearHeader";
import { TALLEST, yearHeaders } from "./yearHeader";
import { labelColumns, YearRowReader } from "./yearRows";
import type { YearBlock, YearRow } from "./yearRows";
import { seriesRows } from "./yearSeries";
import type { BlockTitle } from "./yearTitle";
import { blockNumber, blockTitle, isNumberLabel } from "./yearTitle";

/** Id of the form column that stands for every fiscal year. */
const YEAR = "year";
/** Rows above a header in which its title may stand. */
const ABOVE = 12;

/** What stands above a block: its own title, and section titles further up. */
interface Context {
  readonly sheet: Sheet;
  readonly rows: TextRows;
  readonly header: YearHeader;
  readonly labels: readonly number[];
  readonly above: readonly TextCell[];
  readonly title?: BlockTitle;
}

/** Finds the tables of fiscal-year columns of a sheet: one located table a block (取組, 指標, …). */
export function locateYears(sheet: Sheet, rows: SheetText, forms: readonly TableForm[]): LocatedTable[] {
  if (forms.length === 0) return [];
  const headers = yearHeaders(sheet, rows.yearRows);
  return headers.flatMap((header, index) => {
    const right = header.cells.at(-1)!.col;
    const overlapping = (other: YearHeader): boolean => other.cells[0]!.col <= right && header.wall <= other.cells.at(-1)!.col;
    const below = nextBelow(headers, index, overlapping);
    const bottom = below ? below.row - 1 : sheet.rows.length - 1;
    const labels = labelColumns(sheet, header, bottom);
    const blocks = new YearRowReader(sheet, header, labels, bottom).read();
    const floor = lastAbove(headers, index, overlapping)?.bottom ?? -1;
    const above = textsOver(rows, header, floor);
    const title = titleAbove(above) ?? titleOfSheet(sheet);
    return blocks.flatMap((block) => {
      const own = block.title ?? title;
      const context = { sheet, rows, header, labels, above, ...(own ? { title: own } : {}) };
      return forms.flatMap((form) => locateBlock(form, block, context) ?? []).slice(0, 1);
    });
  });
}

/** The first header below another: a long list with years in its rows has as many as rows. */
function nextBelow(headers: readonly YearHeader[], index: number, overlapping: (other: YearHeader) => boolean): YearHeader | undefined {
  for (let at = index + 1; at < headers.length; at += 1) {
    const other = headers[at]!;
    if (other.row > headers[index]!.row && overlapping(other)) return other;
  }
  return undefined;
}

/** The header above another that reaches furthest down, as far as titles are looked for. */
function lastAbove(headers: readonly YearHeader[], index: number, overlapping: (other: YearHeader) => boolean): YearHeader | undefined {
  const { row } = headers[index]!;
  let found: YearHeader | undefined;
  for (let at = index - 1; at >= 0 && headers[at]!.row >= row - ABOVE - TALLEST; at -= 1) {
    const other = headers[at]!;
    if (other.row < row && overlapping(other) && other.bottom > (found?.bottom ?? -1)) found = other;
  }
  return found;
}

/** Texts above a header or in its corner, nearest first. */
function textsOver(rows: TextRows, header: YearHeader, floor: number): TextCell[] {
  const right = header.cells.at(-1)!.col;
  const texts: TextCell[] = [];
  for (let row = header.row; row > floor && row >= header.row - ABOVE; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const corner = row < header.row || cell.col < header.cells[0]!.col;
      if (corner && cell.col >= header.wall && cell.col <= right) texts.push(cell);
    }
  }
  return texts;
}

/** The nearest title that names a measure or KPI; a bare ①-1 only where no such title stands above. */
function titleAbove(above: readonly TextCell[]): BlockTitle | undefined {
  let bare: BlockTitle | undefined;
  for (const cell of above) {
    const title = isNumberLabel(cell.text) ? titleBeside(cell, above) : blockTitle(cell.text);
    if (title?.word) return title;
    bare ??= title;
  }
  return bare;
}

/** 取組①-1 as the name of a sheet of its own, where no title stands above. */
function titleOfSheet(sheet: Sheet): BlockTitle | undefined {
  const title = blockTitle(sheet.name.replace(/^\s*【[^】]*】/, "").trim());
  return title?.word && title.number ? title : undefined;
}

/** 取組No | ①-1 | 取組名 | … side by side. */
function titleBeside(label: TextCell, above: readonly TextCell[]): BlockTitle | undefined {
  const beside = above.filter((cell) => cell.row === label.row && cell.col > label.col);
  const number = beside[0] && blockNumber(beside[0].text);
  if (!number) return undefined;
  const name = beside.slice(1).map((cell) => cell.text.trim());
  return { text: [`${label.base.slice(0, 2)}${number}`, ...name].join(" "), word: label.base.slice(0, 2), number };
}

function accepts(form: TableForm, years: YearsForm, rows: readonly YearRow[], context: Context): boolean {
  const { title } = context;
  const series = rows.some((row) => row.words.period !== undefined || row.words.process);
  if (years.body === "values")
    return !series && !title?.word && (findTitle(form, context.above) !== undefined || sheetMatches(form, context.sheet.name));
  if (!series) return false;
  if (title?.word) return (years.numbered ?? []).some((word) => title.word === word.toLowerCase());
  // Without a title the rows decide: only a measure has 工程, only a KPI has targets without it.
  const process = rows.some((row) => row.words.process);
  return years.process ? process : !process && rows.some((row) => row.words.measure !== undefined);
}

function locateBlock(form: TableForm, block: YearBlock, context: Context): LocatedTable | undefined {
  const { years } = form;
  if (!years || !accepts(form, years, block.rows, context)) return undefined;
  const { sheet, header, title } = context;
  const sectionTitle = years.body === "values" ? findTitle(form, context.above) : undefined;
  const titleText = sectionTitle?.text.trim() ?? title?.text;
  const titleUnit = (titleText === undefined ? undefined : labelParts(titleText).unit) ?? cornerUnit(context);
  const located = years.body === "series" ? seriesRows(sheet, block.rows, header.cells, titleUnit?.name) : valueRows(form, block.rows);
  if (located.length === 0) return undefined;
  const rowUnit = block.rows.find((row) => row.words.unit !== undefined)?.words.unit;
  const tableUnit = (rowUnit === undefined ? titleUnit : unit(rowUnit)) ?? findTableUnit(context.rows, header.row - 3, header.bottom);
  const year = form.columns.find((column) => column.id === YEAR);
  const columns = [
    ...header.cells.flatMap((cell, index) => (year ? yearColumn(cell, idOf(cell, header.cells.slice(0, index)), year, tableUnit) : [])),
    ...extraColumns(form, context, tableUnit),
  ].sort((a, b) => a.col - b.col);
  const source = years.body === "series" ? (title?.number ?? years.unnumbered) : undefined;
  const top = Math.min(header.row, ...located.map((row) => row.row));
  const evidence = [`年度の見出し ${header.cells.length}列`, `行 ${located.length}行`, ...(titleText ? [`表題「${titleText}」`] : [])];
  return {
    form,
    id: form.id,
    ...(source === undefined ? {} : { source }),
    ...(titleText === undefined ? {} : { title: titleText }),
    sheet: sheet.name,
    range: {
      top,
      left: context.labels[0] ?? header.cells[0]!.col,
      bottom: Math.max(...located.map((row) => row.row)),
      right: Math.max(...columns.map((column) => column.col)),
    },
    header: { top: header.row, left: context.labels[0] ?? header.cells[0]!.col, bottom: header.bottom, right: header.cells.at(-1)!.col },
    columns,
    rows: located,
    confidence: titleText === undefined ? 0.8 : 1,
    evidence,
    missing: missing(years, located),
  };
}

/** Unit of a caption between a block's title and its years, or in their corner: （単位：件）. */
function cornerUnit({ above, header, title }: Context): Unit | undefined {
  const top = above.find((cell) => cell.text.trim() === title?.text)?.row ?? header.row - 1;
  return above.flatMap((cell) => (cell.row >= top ? (captionUnit(cell) ?? []) : []))[0];
}

function missing(years: YearsForm, rows: readonly LocatedRow[]): string[] {
  if (years.body !== "series") return [];
  const forms = new Set(rows.map((row) => row.form));
  return [
    ...(years.process && !forms.has("process") ? ["工程"] : []),
    ...(forms.has("single") ? [] : ["単年度"]),
    ...(forms.has("cumulative") ? [] : ["累計"]),
  ];
}

/** 2026, and 2026#2 where a header names a year twice by mistake. */
function idOf(cell: YearCell, before: readonly YearCell[]): string {
  const twins = before.filter((other) => other.year === cell.year).length;
  return twins === 0 ? String(cell.year) : `${cell.year}#${twins + 1}`;
}

function yearColumn(cell: YearCell, id: string, column: ColumnForm, tableUnit: Unit | undefined): LocatedColumn {
  const label = cell.text.replace(/\s+/g, "");
  const shift = column.unit !== undefined && tableUnit ? unitShift(tableUnit, unit(column.unit)) : undefined;
  const own = shift === undefined ? {} : { unit: tableUnit! };
  return { id, form: { ...column, labels: [label] }, col: cell.col, label, shift: shift ?? 0, year: cell.year, ...own };
}

/** Columns of the form that stand beside the years, in their unit unless the label has its own: 累計, 備考. */
function extraColumns(form: TableForm, context: Context, tableUnit: Unit | undefined): LocatedColumn[] {
  const { header, rows, sheet } = context;
  const cells = [...Array(header.bottom - header.row + 1).keys()].flatMap((step) => rows.get(header.row + step) ?? []);
  return form.columns
    .filter((column) => column.id !== YEAR)
    .flatMap((column) => {
      const names = column.labels.map(base);
      const found = cells.find((cell) => cell.col >= header.wall && names.includes(cell.base));
      if (!found) return [];
      const own = column.unit === undefined ? undefined : (found.unit ?? tableUnit);
      const shift = own && column.unit !== undefined ? unitShift(own, unit(column.unit)) : undefined;
      const label = readText(sheet.rows[found.row]![found.col]!).replace(/\s+/g, "");
      return [
        { id: column.id, form: column, col: found.col, label, shift: shift ?? 0, ...(shift === undefined || !own ? {} : { unit: own }) },
      ];
    });
}

/** Rows of a table of plain yearly values. */
function valueRows(form: TableForm, rows: readonly YearRow[]): LocatedRow[] {
  return rows.map((row) => {
    const label = row.path.filter((text) => parseUnit(text) === undefined).join(" ");
    const last = row.path.at(-1) ?? "";
    const known = form.rows?.find((fixed) => fixed.labels.some((name) => base(name) === base(last)));
    const total = /^(総合計|合計|総計|計)$/.test(base(last));
    const kind: RowKind = known?.kind ?? (total ? "total" : "leaf");
    return {
      id: label === "" ? String(row.row + 1) : label,
      kind,
      row: row.row,
      label,
      ...(known ? { form: known.id } : {}),
      attributes: { series: row.words.series },
    };
  });
}
