import { memo } from "../cell/memo";
import { isPlaceholder, normalizeNumberLabel } from "../cell/text";
import type { RowForm, RowKind, TableForm } from "../forms/types";
import type { Sheet } from "../grid/snapshot";
import type { Added, BodyArea } from "./bodyArea";
import type { BodyColumns } from "./bodyColumns";
import { bodyColumns } from "./bodyColumns";
import type { RowTexts } from "./bodyTexts";
import { BodyTexts } from "./bodyTexts";
import { base } from "./dictionary";
import type { LocatedColumn, LocatedRow } from "./located";
import { yearsBelow } from "./published/yearHead";
import { areLabels, fixedRow, RowText, sectionOf } from "./rowLabels";
import { isNote, isTitle } from "./title";

/** Blank rows in a row after which a table without a further total is over. */
const GAP = 3;

const NUMBER = /\d[_-]\d|\D-\d/;
const isNumberOnceNormalized = memo((text: string): boolean => NUMBER.test(normalizeNumberLabel(text)));

/** 1_1, ①-1, 太陽光-3: a number with a part behind it is never a section's. */
function isNumber(text: string): boolean {
  return NUMBER.test(text) || (text !== "" && isNumberOnceNormalized(text));
}

/** What a row kept ready holds: ①-1, 太陽光-9, ・・・; of other numbers only those with parts, 1_3. */
const isUnusedNumber = memo(
  (text: string): boolean => /^(取組)?\d{1,2}(-\d{1,2})*$|^\D{1,8}\d{1,3}$/.test(normalizeNumberLabel(text)) || isPlaceholder(text),
);
const hasParts = memo((text: string): boolean => /^\d{1,2}[_-]\d{1,3}$/.test(normalizeNumberLabel(text)));

type Draft = { -readonly [K in keyof LocatedRow]: LocatedRow[K] };

/** Reads the rows below a header and says what each is, until the table ends. */
export class BodyReader {
  private readonly columns: BodyColumns;
  private readonly texts: BodyTexts;
  private readonly rows: LocatedRow[] = [];
  private filled: Readonly<Record<string, string>> | undefined;
  private readonly ids = new Map<string, number>();
  private section: string | undefined;
  /** Headings that also hold figures: subtotals, or the only row of their section. */
  private readonly fullHeadings = new Set<number>();
  private lastLeaf: LocatedRow | undefined;

  constructor(
    private readonly form: TableForm,
    private readonly sheet: Sheet,
    columns: readonly LocatedColumn[],
    private readonly area: BodyArea,
    /** Whether a text of a row may say what the row is. */
    private readonly mayName: (row: number) => boolean = () => true,
    private readonly added: Added = { strangers: new Set(), repeats: [], figures: new Set() },
  ) {
    this.columns = bodyColumns(form, columns, area, added.section);
    this.texts = new BodyTexts(sheet, this.columns);
  }

  read(): LocatedRow[] {
    let blanks = 0;
    let totalSeen = false;
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      if (this.added.repeats.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
      const texts = this.texts.inRow(row);
      if (!texts.first && !this.texts.hasFigures(row)) {
        blanks += 1;
        if ((totalSeen && blanks >= 1 && !this.expectsMore()) || blanks >= (totalSeen ? GAP : GAP * 8)) break;
        if (!this.expectsTotal() && blanks >= GAP) break;
        continue;
      }
      const alone = this.texts.alone(row, texts);
      const title = isTitle(alone);
      if (title && !this.goesOn(row + 1)) break;
      const known = title && sectionOf(this.form, texts.labels) !== undefined;
      if ((title && !known) || isNote(alone)) continue;
      if (totalSeen && (this.added.figures.has(row) || (alone !== "" && (blanks > 0 || this.standsAboveLabels(row)))) && !this.isOwn(texts))
        break;
      if (blanks > 0 && alone !== "" && this.columns.numbers.length === 0 && yearsBelow(this.sheet, row, this.area)) break;
      blanks = 0;
      const kind = this.addRow(row, texts);
      totalSeen ||= kind === "total";
    }
    if (this.fullHeadings.size === 0) return this.rows;
    return this.rows.map((row) =>
      this.fullHeadings.has(row.row) && !this.rows.some((leaf) => leaf.kind === "leaf" && leaf.section === row.section)
        ? { ...row, kind: "leaf" }
        : row,
    );
  }

  /** Whether a text has a row or section of the form for its name. Behind the total another is what comes next: a title, or the label of a figure. */
  private isOwn({ labels }: RowTexts): boolean {
    return fixedRow(this.form, labels, this.section) !== undefined || sectionOf(this.form, labels) !== undefined;
  }

  /** Whether labels are what comes next: a title may have a blank row or a note below it. */
  private standsAboveLabels(row: number): boolean {
    const below = [1, 2, 3].map((step) => (this.sheet.rows[row + step] ?? []).slice(this.area.left, this.area.right + 1));
    const next = below.find((cells) => cells.some((cell) => (cell?.value ?? null) !== null && !isNote(String(cell?.value))));
    return areLabels(next);
  }

  /** Whether rows of this table follow a title: a heading between them, ＜民生部門電力の取組＞. */
  private goesOn(row: number): boolean {
    if (row > this.area.bottom) return false;
    if (isTitle(this.texts.alone(row, this.texts.inRow(row)))) return this.goesOn(row + 1);
    return this.isNumbered(row) || this.isCounted(row);
  }

  /** Whether a column of figures holds a number. */
  private isCounted(row: number): boolean {
    return this.columns.numbers.some((column) => typeof this.sheet.rows[row]?.[column.col]?.value === "number");
  }

  /** Whether a row with figures is a heading all the same: it has no number, and no name but the section's. */
  private isHeading(row: number): boolean {
    const { name, marks } = this.columns;
    if (!name || this.isNumbered(row)) return false;
    const text = this.texts.of(row, name);
    if (text !== "") return sectionOf(this.form, [new RowText(name.col, text)]) !== undefined;
    const filled = marks
      .filter((column) => column.form.kind !== "number")
      .map((column) => new RowText(column.col, this.texts.at(row, column.col)));
    return filled.every((mark) => mark.text === "" || sectionOf(this.form, [mark]) !== undefined);
  }

  private isNumbered(row: number): boolean {
    const { key } = this.columns;
    return key !== undefined && isNumber(this.texts.at(row, key.col));
  }

  /** A row kept ready for one more measure or plant: nothing but its number, or ・・・. */
  private isUnused(row: number, texts: RowTexts): boolean {
    const { key } = this.columns;
    if (key === undefined || texts.first?.col !== key.col) return false;
    const alone = this.texts.alone(row, texts);
    return key.form.kind === "text" ? hasParts(alone) : isUnusedNumber(alone);
  }

  private expectsTotal(): boolean {
    return (this.form.computed ?? []).some((computed) => computed.on.includes("total"));
  }

  /** Whether rows recognised by label are still to come after the total (割合, 総事業費/CO2削減量 …). */
  private expectsMore(): boolean {
    const seen = new Set(this.rows.map((row) => row.form));
    return (this.form.rows ?? []).some((row) => row.kind !== "total" && !seen.has(row.id)) && this.rows.length > 0;
  }

  private addRow(row: number, texts: RowTexts): RowKind | undefined {
    if (this.isUnused(row, texts)) return undefined;
    const numbered = this.isNumbered(row);
    const leaf = numbered || this.hasLeafValue(row);
    const { labels } = texts;
    // A numbered row may bear a section's name as its own (公共施設, その他): that is no heading.
    const { rowName } = this.columns;
    const ownName = numbered && rowName ? this.texts.columnOf(row, rowName) : undefined;
    const named = this.mayName(row);
    const section = named ? sectionOf(this.form, [...labels.filter((label) => label.col !== ownName), ...texts.sections]) : undefined;
    const heading = section?.id ?? (leaf ? this.headingBeside(row, labels) : undefined);
    if (heading !== undefined) this.section = heading;
    const fixed = named ? fixedRow(this.form, labels, this.section) : undefined;
    if (fixed) return this.push(row, fixed.kind, labels, fixed);
    if (section && (!leaf || this.isHeading(row))) {
      if (leaf) this.fullHeadings.add(row);
      return this.push(row, "section", labels);
    }
    if (!leaf && this.form.sections && labels.length > 0) {
      this.section = labels[0]!.base;
      return this.push(row, "section", labels);
    }
    if (this.continues(row)) return this.push(row, "continuation", labels);
    if (!leaf && this.form.columns.some((column) => column.leaf)) return undefined;
    return this.push(row, "leaf", labels);
  }

  /** Whether the row only adds parties or methods to the row above: its key and name are blank. */
  private continues(row: number): boolean {
    if (!this.lastLeaf || !this.form.rowKey) return false;
    const { key, rowName, numbers } = this.columns;
    return [key, rowName, ...numbers].every((column) => !column || this.texts.of(row, column) === "");
  }

  private push(row: number, kind: RowKind, texts: readonly RowText[], fixed?: RowForm): RowKind {
    if (kind !== "total") this.fillDown(row);
    const label = this.labelOf(row, kind, texts, fixed);
    const located: Draft = { id: this.idOf(row, kind, label, fixed), kind, row, label };
    const shifted = this.texts.shiftedOf(row);
    if (fixed && fixed.id !== "total") located.form = fixed.id;
    if (this.section !== undefined) located.section = this.section;
    if (shifted) located.shifted = shifted;
    if (this.filled) located.filled = this.filled;
    if (kind === "continuation" && this.lastLeaf) located.parent = this.lastLeaf.row;
    this.rows.push(located);
    if (kind === "leaf") this.lastLeaf = located;
    return kind;
  }

  private fillDown(row: number): void {
    for (const column of this.columns.filledDown) {
      const text = this.texts.of(row, column);
      if (text !== "") this.filled = { ...this.filled, [column.id]: text };
    }
  }

  private labelOf(row: number, kind: RowKind, texts: readonly RowText[], fixed?: RowForm): string {
    if (fixed?.section !== undefined) return fixed.id;
    const matched = fixed && texts.find((text) => fixed.labels.some((name) => base(name) === text.base));
    if (matched) return matched.text.trim();
    const { name } = this.columns;
    const own = kind === "leaf" && name && (this.texts.of(row, name) || this.filled?.[name.id]);
    return own || (texts.find((text) => !/^\d+$/.test(text.base)) ?? texts[0])?.text.trim() || "";
  }

  private idOf(row: number, kind: RowKind, label: string, fixed: RowForm | undefined): string {
    const { key } = this.columns;
    const own = kind === "leaf" && key ? this.texts.at(row, key.col) : "";
    const wanted = own || label || fixed?.id || String(row + 1);
    const count = (this.ids.get(wanted) ?? 0) + 1;
    this.ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted}#${count}`;
  }

  /** Section name of a leaf row in a column without a label, left of the row's own name. */
  private headingBeside(row: number, labels: readonly RowText[]): string | undefined {
    const { rowName, headed } = this.columns;
    if (!rowName || !this.form.sections) return undefined;
    const at = this.texts.columnOf(row, rowName);
    return labels.find(
      (label) => label.col < at && !headed.has(label.col) && !this.added.strangers.has(label.col) && /[^\d\s()①-⑳.-]/.test(label.text),
    )?.base;
  }

  private hasLeafValue(row: number): boolean {
    const { marks } = this.columns;
    return marks.length === 0 || marks.some((column) => this.texts.at(row, column.col) !== "");
  }
}
