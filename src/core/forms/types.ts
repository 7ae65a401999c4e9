import type { ComputedForm } from "../calc/computed";

/** Which document a table belongs to. */
export type FormId = "proposal" | "progress" | "action-plan" | "strategy";

/**
 * How a table stands on a sheet: `grid` = header over rows; `years` = row labels × fiscal-year columns;
 * `figure` = labelled values around ＝ ＋ ÷; `card` = label and value side by side, then a small matrix;
 * `published` = row labels × years as any municipality prints them, with 増減量, 削減率 or 構成比 beside.
 */
export type Shape = "grid" | "years" | "figure" | "card" | "published";

export type ColumnKind = "text" | "number" | "choice" | "measureNo" | "measureNos" | "facilityNo" | "year" | "mark";

/** One column (or, in a figure or card, one field) of a table. */
export interface ColumnForm {
  /** Stable id used by the command line; see forms.md. */
  readonly id: string;
  /** Official label first, then its spelling twins. The unit in brackets is not part of the comparison. */
  readonly labels: readonly string[];
  /** Labels of which one must stand above this one in a header of several rows. */
  readonly under?: readonly string[];
  /** Its label says enough without its parent: headers of one row leave 活用予定の資金金額 out. */
  readonly alone?: boolean;
  readonly kind: ColumnKind;
  /** Unit of the official label, by its name in cell/unit.ts: figures are converted to it when a sheet's label names another. */
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** Absent from some layouts without harm: not counted in the certainty. */
  readonly optional?: boolean;
  /** The table cannot be this one without the column. */
  readonly key?: boolean;
  /** A leaf row must fill it: a blank makes sums over it incomplete instead of counting as zero. */
  readonly required?: boolean;
  /** A value in this column shows that the row is a leaf row, not a section heading. */
  readonly leaf?: boolean;
  /** The cell is merged over several rows: rows below a value repeat it. */
  readonly fillDown?: boolean;
  /** In a figure: the field below whose value this one stands, without a label of its own (a share in brackets). */
  readonly beneath?: string;
  /** A judged cell of the official tool: never written. */
  readonly derived?: boolean;
  /** A whole number of things: tolerance is zero. */
  readonly count?: boolean;
  /** The form itself writes the unit behind the figure, in the cell: 120 戸, 1.23 ㎢. */
  readonly unitInCell?: boolean;
  /** In a card, a column of its matrix rather than a labelled value. */
  readonly matrix?: boolean;
}

export type RowKind = "leaf" | "section" | "subtotal" | "total" | "ratio" | "fixed" | "continuation";

/** A row that is recognised by its label, e.g. 合計 or 民生部門電力の取組. */
export interface RowForm {
  readonly id: string;
  readonly kind: RowKind;
  readonly labels: readonly string[];
  /** The section in which the label means this row, where one label stands in several (その他); its id is its full name then. */
  readonly section?: string;
}

/** A block of a table that repeats under titles, e.g. 【太陽光発電】. */
export interface SourceForm {
  readonly id: string;
  readonly labels: readonly string[];
}

/** What tells the blocks of a years table apart and what its rows are. Its form column "year" stands for every fiscal year. */
export interface YearsForm {
  /** series = 単年度 and 累計 rows of plan and actual figures; values = plain rows. */
  readonly body: "series" | "values";
  /** Words before the number in a block's title (取組, 指標); the number becomes the block's source. */
  readonly numbered?: readonly string[];
  /** Source of a titled block without a number. */
  readonly unnumbered?: string;
  /** The blocks have a row 工程; it tells them from others where no title does. */
  readonly process?: boolean;
}

/** What a published table says when it is this one: words of its title, header and row labels. The form with the most points wins. */
export interface PublishedForm {
  readonly title?: readonly RegExp[];
  readonly header?: readonly RegExp[];
  readonly rows?: readonly RegExp[];
  /** Words of title or header without which it is not this form. */
  readonly needs?: RegExp;
  /** A row label without which it is not this form. */
  readonly needsRow?: RegExp;
  /** Only for figures of emissions: an 削減目標 of other things is none. */
  readonly emission?: true;
  /** Words that rule the form out wherever they stand. */
  readonly never?: RegExp;
  /** What it compares with another year (2017年度比) it counts in times, unless it says %. */
  readonly times?: true;
  /** Taken when nothing more special fits. */
  readonly fallback?: boolean;
  /** Rows that add up among themselves only: 消費量 beside 導入量 in one unit. */
  readonly apart?: RegExp;
  /** Labels of rows that are parts of a row above them: 製造業 of 産業部門. */
  readonly nesting?: readonly { readonly whole: RegExp; readonly parts: RegExp }[];
}

export interface TableForm {
  /** Stable id, e.g. "P-4.1(2).equipment". */
  readonly id: string;
  readonly form: FormId;
  readonly edition?: string;
  /** Official Japanese name, for people. */
  readonly label: string;
  readonly shape: Shape;
  /** Names the sheet goes by; a match raises the certainty but is never required. */
  readonly sheets: readonly string[];
  /** Titles that may stand above the table; a match raises the certainty. */
  readonly titles?: readonly string[];
  /** Taken only under one of its titles or on one of its sheets: another table has the same labels. */
  readonly titled?: boolean;
  /** A small grid that people also print with its labels down and its rows across. */
  readonly turns?: true;
  readonly columns: readonly ColumnForm[];
  /** Rows recognised by label. 合計/総計/計 (total) and 小計 (subtotal) are known everywhere. */
  readonly rows?: readonly RowForm[];
  /** Section headings that divide the leaf rows, in official order. */
  readonly sections?: readonly SourceForm[];
  /** Blocks of the same table under titles of their own. */
  readonly sources?: readonly SourceForm[];
  /** The same table once a 取組: its source is the number in the nearest title with such a word. */
  readonly numbered?: readonly string[];
  /** Id of the column that names a leaf row; the first column when absent. */
  readonly rowName?: string;
  /** Id of the column whose text identifies a leaf row (施設番号, 取組No); the name when absent. */
  readonly rowKey?: string;
  /** A grid whose rows stand in levels of sums and parts, told by columns, indents and figures. */
  readonly nested?: boolean;
  /** Only for shape "published". */
  readonly published?: PublishedForm;
  /** Only for shape "years". */
  readonly years?: YearsForm;
  /** A published table: its figures were rounded one by one, so a difference that rounding explains is left alone. */
  readonly printed?: boolean;
  /** A figure that is a list of labels in one column (or row), each once, with a value beside. */
  readonly list?: boolean;
  /** A figure whose every label stands once: one that comes again, below or at the side, opens another figure. */
  readonly once?: boolean;
  /** Another way to lay out tables of other ids: templates lay out those instead. */
  readonly insteadOf?: readonly string[];
  readonly computed?: readonly ComputedForm[];
}
