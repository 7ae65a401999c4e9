import { readText } from "../../cell/reading";
import type { ColumnForm, TableForm } from "../../forms/types";
import type { Range } from "../../grid/address";
import type { Sheet } from "../../grid/snapshot";
import { base } from "../dictionary";
import type { LocatedColumn, LocatedTable } from "../located";
import type { SheetText, TextRows } from "../sheetText";
import { isTitle } from "../title";
import type { PublishedColumn } from "./columns";
import { publishedColumns } from "./columns";
import { pairsOf } from "./compares";
import type { HeaderArea } from "./header";
import { publishedHeaders } from "./header";
import type { LabelColumns } from "./labels";
import { labelColumns } from "./labels";
import { locatedRows } from "./located";
import { formOf, textsOver, wordsOf } from "./recognise";
import type { TableWords } from "./recognise";
import { PublishedRowReader } from "./rows";

/** Finds tables of row labels × years with their derived columns, as any municipality publishes them; `taken` areas belong to other tables. */
export function locatePublished(sheet: Sheet, rows: SheetText, forms: readonly TableForm[], taken: readonly Range[]): LocatedTable[] {
  if (forms.length === 0) return [];
  const headers = publishedHeaders(sheet, rows.heads, taken).filter((area) => !taken.some((range) => overlaps(range, area)));
  const found: LocatedTable[] = [];
  for (const area of headers) {
    const above = [...found.map((table) => table.range), ...taken].filter((range) => range.bottom < area.top && sharesColumns(range, area));
    const table = locateOne(sheet, rows, forms, area, headers, taken, Math.max(-1, ...above.map((range) => range.bottom)));
    if (table) found.push(table);
  }
  return found;
}

function overlaps(range: Range, area: HeaderArea): boolean {
  return range.left <= area.right && area.left <= range.right && range.top <= area.bottom && area.top <= range.bottom;
}

function locateOne(sheet: Sheet, rows: TextRows, forms: readonly TableForm[], area: HeaderArea, headers: readonly HeaderArea[], taken: readonly Range[], floor: number): LocatedTable | undefined {
  const columns = publishedColumns(sheet, area);
  const figures = new Set(columns.map((column) => column.col));
  const bottom = bodyBottom(sheet, rows, area, headers, taken);
  const labels = labelColumns(sheet, area, labelled(sheet, area, bottom), figures);
  if (labels.levels.length === 0) return undefined;
  const read = new PublishedRowReader(sheet, labels, [...figures]).read(area.bottom + 1, bottom);
  if (read.length === 0) return undefined;
  const left = labels.levels[0]!;
  const corner = [...labels.levels, ...labels.others.map(({ col }) => col)].map((col) => cornerText(sheet, area, col));
  const words = wordsOf(textsOver(rows, area, floor, left), columns, corner, read);
  const found = formOf(forms, words, sheet.name);
  if (!found) return undefined;
  const { form, certain } = found;
  if (area.single && !certain) return undefined;
  const located = { form, words, columns, labels };
  return {
    form,
    id: form.id,
    ...(words.titleCell ? { title: words.titleCell.text.trim() } : {}),
    sheet: sheet.name,
    range: { top: area.top, left, bottom: Math.max(...read.map((row) => row.row)), right: Math.max(area.right, labels.unit ?? 0) },
    header: { top: area.top, left, bottom: area.bottom, right: area.right },
    columns: locatedColumns(sheet, area, located),
    rows: locatedRows(read, form, labels, new Set(columns.filter((column) => column.role === "value").map((column) => column.col)), words.unit?.name, ownUnits(columns)),
    confidence: certain ? 1 : 0.8,
    evidence: [`年度の見出し ${columns.filter((column) => column.role === "value").length}列`, `行 ${read.length}行`, ...(words.titleCell ? [`表題「${words.titleCell.text.trim()}」`] : [])],
    missing: [],
  };
}

/** Columns of figures with a unit of their own beside columns without one. */
function ownUnits(columns: readonly PublishedColumn[]): ReadonlySet<number> {
  const values = columns.filter((column) => column.role === "value");
  const named = values.filter((column) => column.unit);
  return new Set(named.length < values.length ? named.map((column) => column.col) : []);
}

interface Described {
  readonly form: TableForm;
  readonly words: TableWords;
  readonly columns: readonly PublishedColumn[];
  readonly labels: LabelColumns;
}

/** Last row a body may reach: above the next header, the titles over it, and other tables. */
function bodyBottom(sheet: Sheet, rows: TextRows, area: HeaderArea, headers: readonly HeaderArea[], taken: readonly Range[]): number {
  const below = [...headers.filter((other) => other !== area && !other.single && sharesColumns(other, area)), ...taken.filter((range) => sharesColumns(range, area))].filter((other) => other.top > area.bottom);
  let bottom = Math.min(sheet.rows.length - 1, ...below.map((other) => other.top - 1));
  const limit = bottom;
  while (bottom < sheet.rows.length - 1 && bottom > area.bottom && bottom > limit - 4 && (rows.get(bottom) ?? []).some((cell) => isTitle(cell.text))) bottom -= 1;
  return bottom;
}

/** Last row before running text: where a blank row is followed by one without figures. */
function labelled(sheet: Sheet, area: HeaderArea, bottom: number): number {
  const filled = (row: number, left: number): boolean => sheet.rows[row]?.some((cell, col) => col >= left && col <= area.right && cell !== undefined && cell.value !== null) ?? false;
  for (let row = area.bottom + 2; row <= bottom; row += 1) {
    const blank = !filled(row, area.wall);
    if (blank && !filled(row + 1, area.left)) return row - 1;
  }
  return bottom;
}

function sharesColumns(a: { readonly left: number; readonly right: number }, b: { readonly left: number; readonly right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function cornerText(sheet: Sheet, area: HeaderArea, col: number): string {
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cell = sheet.rows[row]?.[col];
    if (cell) texts.push(readText(cell));
  }
  return texts.join(" ");
}

/** Form column of figures that goes by a group's words; the first when none does. */
function valueForm(form: TableForm, column: PublishedColumn): ColumnForm {
  const values = form.columns.filter((candidate) => candidate.kind === "number" && !DERIVED.has(candidate.id));
  const named = values.find((candidate) => candidate.labels.some((label) => column.labels.some((own) => base(own).includes(base(label)))));
  return named ?? values[0]!;
}

const DERIVED: ReadonlySet<string> = new Set(["change", "rate", "share", "multiple"]);

function columnForm(form: TableForm, column: PublishedColumn, ownUnit: boolean): ColumnForm {
  const id = column.role;
  const found = id === "value" ? valueForm(form, column) : (form.columns.find((candidate) => candidate.id === id) ?? { id, labels: [LABELS[id]], kind: "number" as const });
  const plain: ColumnForm = { id: found.id, labels: found.labels, kind: found.kind };
  if (id === "rate" || id === "share" || found.unit === "%") return { ...plain, unit: "%" };
  if (id === "multiple") return { ...plain, unit: "倍" };
  // Figures keep the unit of their sheet; a unit all columns share is the rows' (they may have others of their own).
  return ownUnit && column.unit ? { ...plain, unit: column.unit.name } : plain;
}

const LABELS = { change: "増減量", rate: "増減率", share: "構成比", multiple: "倍率" } as const;

function locatedColumns(sheet: Sheet, area: HeaderArea, { form, columns, labels, words }: Described): LocatedColumn[] {
  const taken = new Map<string, number>();
  const ids = new Map<number, string>();
  const ownUnits = columns.some((column) => column.role === "value" && column.unit && column.unit.name !== words.unit?.name);
  const named = columns.map((column) => {
    const own = columnForm(form, column, ownUnits || column.year === undefined);
    const year = column.year ?? column.phase ?? columns.find((other) => other.col === pairsOf(column, columns)[0]?.of)?.year ?? "";
    const wanted = `${own.id}.${year}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    ids.set(column.col, count === 1 ? wanted : `${wanted}#${count}`);
    return { column, own };
  });
  const figures = named.map(({ column, own }): LocatedColumn => {
    const compares = pairsOf(column, columns).flatMap(({ of, against }) => {
      const subject = ids.get(of)!;
      return [{ of: subject, ...(against === undefined ? {} : { against: ids.get(against)! }) }];
    });
    return {
      id: ids.get(column.col)!,
      form: own,
      col: column.col,
      label: column.labels.map((label) => label.replace(/\s+/g, "")).join("＞"),
      shift: 0,
      // A multiple has no unit, not even that of its year's figures.
      ...(column.year === undefined || column.role === "multiple" ? {} : { year: column.year }),
      ...(column.phase === undefined ? {} : { phase: column.phase }),
      ...(column.role === "value" ? {} : { compares }),
    };
  });
  return [...textColumns(sheet, area, form, labels), ...figures].sort((a, b) => a.col - b.col);
}

function textColumns(sheet: Sheet, area: HeaderArea, form: TableForm, labels: LabelColumns): LocatedColumn[] {
  const [name, ...texts] = form.columns.filter((column) => column.kind === "text");
  const place = (own: ColumnForm, col: number): LocatedColumn => ({ id: own.id, form: own, col, label: cornerText(sheet, area, col).replace(/\s+/g, ""), shift: 0 });
  const others = texts.flatMap((own) => {
    const found = labels.others.find(({ header }) => own.labels.some((label) => header.includes(base(label))));
    return found ? [place(own, found.col)] : [];
  });
  return [...(name ? [place(name, labels.levels.at(-1)!)] : []), ...others];
}
