import type { RowKind, TableForm } from "../../core/forms/types";

/** A value of a template cell; text stays text, a number gets its column's format. */
export type TemplateValue = string | number;

/** A row of a template table. Computed cells are left out: the product fills them by its own recalculation. */
export interface TemplateRow {
  readonly kind: RowKind;
  /** Text of the naming column for section, total and fixed rows. */
  readonly label?: string;
  readonly values?: Readonly<Record<string, TemplateValue>>;
  /** Columns (ids) in which the row continues the cell above (merged). */
  readonly continues?: readonly string[];
  /** Columns (ids) that take nothing in this row. */
  readonly crossed?: readonly string[];
  /** Counter shown behind a count: 戸, 棟, 箇所. */
  readonly counter?: string;
  /** Choices offered in this row, by column id. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Number formats of this row alone, by column id. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Labels in the columns without a header; "" continues the label above, or where none stands above the label at the left. */
  readonly stub?: readonly string[];
}

/** A label over several columns that the form data do not have: 調達方法(kWh/年). */
export interface ColumnGroup {
  readonly over: string;
  readonly columns: readonly string[];
}

/** One table of a grid shape. */
export interface GridBlock {
  readonly shape: "grid";
  readonly form: TableForm;
  readonly title?: string;
  readonly note?: string;
  /** Column ids in printed order, with labels over some of them; all columns of the form that are not optional when absent. */
  readonly columns?: readonly (string | ColumnGroup)[];
  /** Labels printed instead of the form's first one, by column id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Widths in characters, by column id. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Sheet columns a column takes (merged), by column id; one when absent. */
  readonly spans?: Readonly<Record<string, number>>;
  /** Choices offered where the form data leave them open, by column id. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Widths of label columns without a header, left of the others. */
  readonly stubs?: readonly number[];
  readonly rows: readonly TemplateRow[];
}

/** A part of a figure: a labelled value, a sign, or an empty place. */
export type FigurePart =
  | { readonly field: string; readonly label?: string; readonly value?: TemplateValue }
  | { readonly sign: string }
  | { readonly heading: string }
  | { readonly gap: true };

/** Labelled values around signs; every line is a row of labels over a row of values, or in a list a label with its value at the right. */
export interface FigureBlock {
  readonly shape: "figure";
  readonly form: TableForm;
  readonly title?: string;
  readonly note?: string;
  readonly list?: boolean;
  readonly lines: readonly (readonly FigurePart[])[];
}

/** A consent card: labelled values, then a matrix of parties and steps. */
export interface CardBlock {
  readonly shape: "card";
  readonly form: TableForm;
  /** Number and name: 1_1 エリアA. */
  readonly title: string;
  /** Ids of the labelled values, with what is entered (not what is copied from another table). */
  readonly fields: Readonly<Record<string, TemplateValue | null>>;
  /** Ids of the matrix columns. */
  readonly steps: readonly string[];
  /** Labels printed instead of the form's first one, by column id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Parties with their states by column id; a party without entries is an empty row. */
  readonly parties: readonly { readonly party: string; readonly states?: Readonly<Record<string, string>> }[];
}

/** A block of rows by fiscal year: label columns, then one column a year. */
export interface YearsBlock {
  readonly shape: "years";
  readonly form: TableForm;
  readonly title?: string;
  readonly note?: string;
  readonly corner?: readonly string[];
  readonly years: readonly string[];
  /** Labels then figures; a label "" repeats the one above (merged). */
  readonly rows: readonly YearsRow[];
  /** Columns right of the years that the form has besides (累計), by id. */
  readonly extras?: readonly string[];
  /** Widths of the label columns. */
  readonly labelWidths?: readonly number[];
  /** Text rows under the table: 取組概況 … */
  readonly remarks?: readonly (readonly [string, string])[];
}

export interface YearsRow {
  readonly labels: readonly string[];
  readonly values: readonly (TemplateValue | null)[];
  readonly format?: string;
}

/** A table as plans print it: labels and figures row by row, its columns free. */
export interface PlainBlock {
  readonly shape: "plain";
  readonly form: TableForm;
  readonly title?: string;
  readonly note?: string;
  /** Header rows; "<" goes on from the label at the left, "^" from the one above. */
  readonly head: readonly (readonly string[])[];
  /** Labels and figures; null is a cell to fill in or to compute. "^" goes on from the label above, "<" from the left. */
  readonly rows: readonly (readonly (TemplateValue | null)[])[];
  /** Columns that hold labels. */
  readonly labels: number;
  /** Number format of the figures, by column; the last one goes on. */
  readonly formats: readonly string[];
  /** Number formats of single rows, by their index. */
  readonly rowFormats?: Readonly<Record<number, string>>;
  readonly widths: readonly number[];
}

/** Labels with their entries beside, outside any table of the form: 提案者名, 対象年度. */
export interface PairsBlock {
  readonly shape: "pairs";
  readonly title?: string;
  readonly pairs: readonly (readonly [label: string, entry: string])[];
}

/** A paragraph, or a heading over the tables that follow. */
export interface TextBlock {
  readonly shape: "text";
  readonly text: string;
  readonly heading?: boolean;
}

export type TemplateBlock = GridBlock | FigureBlock | CardBlock | YearsBlock | PlainBlock | PairsBlock | TextBlock;

export interface TemplateSheet {
  readonly name: string;
  readonly blocks: readonly TemplateBlock[];
}

/** A workbook as data. */
export interface TemplateBook {
  /** Name of the document, for the page header. */
  readonly document: string;
  /** Remark in the first row of every sheet. */
  readonly legend: string;
  readonly sheets: readonly TemplateSheet[];
}
