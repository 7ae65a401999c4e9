import { readText } from "../cell/reading";
import { isPlaceholder, normalizeNumberLabel } from "../cell/text";
import type { RowForm, RowKind, TableForm } from "../forms/types";
import type { Sheet } from "../grid/snapshot";
import { base } from "./dictionary";
import type { LocatedColumn, LocatedRow } from "./located";
import { fixedRow, RowText, sectionOf } from "./rowLabels";
import { isNote, isTitle } from "./title";

export interface BodyArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Blank rows in a row after which a table without a further total is over. */
const GAP = 3;

/** Reads the rows below a header and says what each is, until the table ends. */
export class BodyReader {
  private readonly textColumns: readonly number[];
  private readonly rows: LocatedRow[] = [];
  private readonly filled = new Map<string, string>();
  private readonly ids = new Map<string, number>();
  private section: string | undefined;
  /** Headings that also hold figures: subtotals, or the only row of their section. */
  private readonly fullHeadings = new Set<number>();
  private lastLeaf: LocatedRow | undefined;

  constructor(
    private readonly form: TableForm,
    private readonly sheet: Sheet,
    private readonly columns: readonly LocatedColumn[],
    private readonly area: BodyArea,
  ) {
    const numeric = new Set(columns.filter((column) => column.form.kind === "number" && !column.form.count).map((column) => column.col));
    const cols: number[] = [];
    for (let col = area.left; col <= area.right; col += 1) if (!numeric.has(col)) cols.push(col);
    this.textColumns = cols;
  }

  read(): LocatedRow[] {
    let blanks = 0;
    let totalSeen = false;
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      if (this.isBlank(row)) {
        blanks += 1;
        if ((totalSeen && blanks >= 1 && !this.expectsMore()) || blanks >= (totalSeen ? GAP : GAP * 8)) break;
        if (!this.expectsTotal() && blanks >= GAP) break;
        continue;
      }
      const texts = this.textsOf(row);
      const first = texts[0]?.text ?? "";
      const title = isTitle(first) && this.isOnlyText(row);
      if (title && !this.goesOn(row + 1)) break;
      const known = title && sectionOf(this.form, texts) !== undefined;
      if ((title && !known) || (isNote(first) && this.isOnlyText(row))) continue;
      blanks = 0;
      const kind = this.addRow(row, texts);
      totalSeen ||= kind === "total";
    }
    return this.rows.map((row) => (this.fullHeadings.has(row.row) && !this.rows.some((leaf) => leaf.kind === "leaf" && leaf.section === row.section) ? { ...row, kind: "leaf" } : row));
  }

  /** Whether rows of this table follow a title: a heading between them, ＜民生部門電力の取組＞. */
  private goesOn(row: number): boolean {
    if (row > this.area.bottom || this.isBlank(row)) return false;
    if (isTitle(this.textsOf(row)[0]?.text ?? "") && this.isOnlyText(row)) return this.goesOn(row + 1);
    return this.isNumbered(row) || this.columns.some((column) => column.form.kind === "number" && typeof this.sheet.rows[row]?.[column.col]?.value === "number");
  }

  /** Whether a row with figures is a heading all the same: it has no number, and no name but the section's. */
  private isHeading(row: number): boolean {
    const name = this.columns.find((column) => column.id === (this.form.rowName ?? this.form.columns[0]?.id));
    if (!name || this.isNumbered(row)) return false;
    const text = this.textOf(row, name);
    if (text !== "") return sectionOf(this.form, [new RowText(name.col, text)]) !== undefined;
    const marks = this.columns.filter((column) => column.form.kind !== "number" && column.form.leaf).map((column) => new RowText(column.col, this.textAt(row, column.col)));
    return marks.every((mark) => mark.text === "" || sectionOf(this.form, [mark]) !== undefined);
  }

  /** 1_1, ①-1, 太陽光-3: a number with a part behind it is never a section's. */
  private isNumbered(row: number): boolean {
    const key = this.columns.find((column) => column.id === this.form.rowKey);
    return key !== undefined && /\d[_-]\d|\D-\d/.test(normalizeNumberLabel(this.textAt(row, key.col)));
  }

  /** A row kept ready for one more measure: nothing but its number, or ・・・. */
  private isUnused(row: number): boolean {
    const key = this.columns.find((column) => column.id === this.form.rowKey);
    if (key?.form.kind !== "measureNo" || !this.isOnlyText(row)) return false;
    const text = this.textAt(row, key.col);
    return /^(取組)?\d{1,2}(-\d{1,2})*$/.test(normalizeNumberLabel(text)) || isPlaceholder(text);
  }

  /** Column where the row's own name stands. */
  private nameColumn(row: number): number | undefined {
    const name = this.columns.find((column) => column.id === this.form.rowName);
    return name && this.columnOf(row, name);
  }

  private expectsTotal(): boolean {
    return (this.form.computed ?? []).some((computed) => computed.on.includes("total"));
  }

  /** Whether rows recognised by label are still to come after the total (割合, 総事業費/CO2削減量 …). */
  private expectsMore(): boolean {
    const seen = new Set(this.rows.map((row) => row.form));
    return (this.form.rows ?? []).some((row) => !seen.has(row.id)) && this.rows.length > 0;
  }

  private addRow(row: number, texts: readonly RowText[]): RowKind | undefined {
    if (this.isUnused(row)) return undefined;
    const leaf = this.hasLeafValue(row);
    const labels = this.labelTexts(texts);
    // A numbered row may bear a section's name as its own (公共施設, その他): that is no heading.
    const ownName = this.isNumbered(row) ? this.nameColumn(row) : undefined;
    const section = sectionOf(this.form, [...labels.filter((label) => label.col !== ownName), ...this.sectionTexts(texts)]);
    const heading = section?.id ?? (leaf ? this.headingBeside(row, labels) : undefined);
    if (heading !== undefined) this.section = heading;
    const fixed = fixedRow(this.form, labels, this.section);
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
    return [this.form.rowKey, this.form.rowName ?? this.form.rowKey].every((id) => {
      const column = this.columns.find((found) => found.id === id);
      return !column || this.textOf(row, column) === "";
    }) && this.numberBlank(row);
  }

  private numberBlank(row: number): boolean {
    return this.columns.every((column) => column.form.kind !== "number" || this.textAt(row, column.col) === "");
  }

  private push(row: number, kind: RowKind, texts: readonly RowText[], fixed?: RowForm): RowKind {
    if (kind !== "total") this.fillDown(row);
    const shifted = this.shiftedOf(row);
    const label = this.labelOf(row, kind, texts, fixed);
    const located: LocatedRow = {
      id: this.idOf(row, kind, label, fixed),
      kind,
      row,
      label,
      ...(fixed && fixed.id !== "total" ? { form: fixed.id } : {}),
      ...(this.section === undefined ? {} : { section: this.section }),
      ...(shifted ? { shifted } : {}),
      ...(this.filled.size > 0 ? { filled: Object.fromEntries(this.filled) } : {}),
      ...(kind === "continuation" && this.lastLeaf ? { parent: this.lastLeaf.row } : {}),
    };
    this.rows.push(located);
    if (kind === "leaf") this.lastLeaf = located;
    return kind;
  }

  private fillDown(row: number): void {
    for (const column of this.columns) {
      if (!column.form.fillDown) continue;
      const text = this.textOf(row, column);
      if (text !== "") this.filled.set(column.id, text);
    }
  }

  private labelOf(row: number, kind: RowKind, texts: readonly RowText[], fixed?: RowForm): string {
    if (fixed?.section !== undefined) return fixed.id;
    const matched = texts.find((text) => fixed?.labels.some((name) => base(name) === text.base));
    if (matched) return matched.text.trim();
    if (kind !== "leaf") return (texts.find((text) => !/^\d+$/.test(text.base)) ?? texts[0])?.text.trim() ?? "";
    const name = this.columns.find((column) => column.id === (this.form.rowName ?? this.form.columns[0]?.id));
    return (name && (this.textOf(row, name) || this.filled.get(name.id))) || texts[0]?.text.trim() || "";
  }

  private idOf(row: number, kind: RowKind, label: string, fixed: RowForm | undefined): string {
    const key = this.columns.find((column) => column.id === this.form.rowKey);
    const own = kind === "leaf" && key ? this.textAt(row, key.col) : "";
    const wanted = own || label || fixed?.id || String(row + 1);
    const count = (this.ids.get(wanted) ?? 0) + 1;
    this.ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted}#${count}`;
  }

  /** Texts that can name a row: those left of, or in, the naming columns. */
  private labelTexts(texts: readonly RowText[]): RowText[] {
    const name = this.columns.find((column) => column.id === (this.form.rowName ?? this.form.columns[0]?.id));
    const key = this.columns.find((column) => column.id === this.form.rowKey);
    const limit = Math.max(name?.col ?? this.area.left, key?.col ?? this.area.left, this.area.left);
    const naming = new Set([name?.col, key?.col, this.columns.find((column) => column.id === this.form.columns[0]?.id)?.col]);
    const other = new Set(this.columns.filter((column) => !naming.has(column.col) && !column.form.fillDown).map((column) => column.col));
    const near = texts.filter((text) => text.col <= limit && !other.has(text.col));
    return near.length > 0 ? near : texts.slice(0, 1);
  }

  /** Column where a text of the row stands: the rightmost filled of those its label covers. */
  private columnOf(row: number, column: LocatedColumn): number {
    if (column.form.kind === "number") return column.col;
    for (let col = column.to ?? column.col; col > column.col; col -= 1) {
      const cell = this.sheet.rows[row]?.[col];
      if (typeof cell?.value === "string" && cell.value.trim() !== "") return col;
    }
    return column.col;
  }

  private textOf(row: number, column: LocatedColumn): string {
    return this.textAt(row, this.columnOf(row, column));
  }

  private shiftedOf(row: number): Record<string, number> | undefined {
    const moved = this.columns.flatMap((column) => {
      const col = this.columnOf(row, column);
      return col === column.col ? [] : [[column.id, col] as const];
    });
    return moved.length > 0 ? Object.fromEntries(moved) : undefined;
  }

  /** Section name of a leaf row in a column without a label, left of the row's own name. */
  private headingBeside(row: number, labels: readonly RowText[]): string | undefined {
    const name = this.columns.find((column) => column.id === this.form.rowName);
    if (!name || !this.form.sections) return undefined;
    const at = this.columnOf(row, name);
    const headed = new Set(this.columns.filter((column) => column !== name).map((column) => column.col));
    return labels.find((label) => label.col < at && !headed.has(label.col) && /[^\d\s()①-⑳.-]/.test(label.text))?.base;
  }

  /** Texts of a column of its own for section names, wherever it stands. */
  private sectionTexts(texts: readonly RowText[]): RowText[] {
    const own = this.columns.find((column) => column.id === "section");
    return own ? texts.filter((text) => text.col === own.col) : [];
  }

  private hasLeafValue(row: number): boolean {
    if (this.isNumbered(row)) return true;
    const marks = this.columns.filter((column) => column.form.leaf);
    return marks.length === 0 || marks.some((column) => this.textAt(row, column.col) !== "");
  }

  private textsOf(row: number): RowText[] {
    return this.textColumns.flatMap((col) => {
      const text = this.textAt(row, col);
      return text === "" ? [] : [new RowText(col, text)];
    });
  }

  private textAt(row: number, col: number): string {
    const cell = this.sheet.rows[row]?.[col];
    return cell ? (cell.error ?? readText(cell)) : "";
  }

  private isBlank(row: number): boolean {
    for (let col = this.area.left; col <= this.area.right; col += 1) if (this.textAt(row, col) !== "") return false;
    return true;
  }

  private isOnlyText(row: number): boolean {
    let filledCells = 0;
    for (let col = this.area.left; col <= this.area.right; col += 1) if (this.textAt(row, col) !== "") filledCells += 1;
    return filledCells === 1;
  }
}
