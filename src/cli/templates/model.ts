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
}

/** One table of a grid shape. */
export interface GridBlock {
  readonly shape: "grid";
  readonly form: TableForm;
  readonly title?: string;
  readonly note?: string;
  /** Column ids in printed order; all columns of the form that are not optional when absent. */
  readonly columns?: readonly string[];
  /** A label over all columns from the first to the last of these (a third header row). */
  readonly superHeader?: { readonly label: string; readonly from: string; readonly to: string };
  readonly rows: readonly TemplateRow[];
}

/** A part of a figure: a labelled value, a sign, or free text. */
export type FigurePart = { readonly field: string; readonly value?: TemplateValue } | { readonly sign: string } | { readonly text: string };

/** Labelled values around signs; every line is a row of labels over a row of values. */
export interface FigureBlock {
  readonly shape: "figure";
  readonly form: TableForm;
  readonly title?: string;
  readonly lines: readonly (readonly FigurePart[])[];
}

/** A consent card: labelled values, then a matrix of parties and steps. */
export interface CardBlock {
  readonly shape: "card";
  readonly form: TableForm;
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value?: TemplateValue }[];
  readonly steps: readonly string[];
  readonly parties: readonly (readonly TemplateValue[])[];
  /** Choices of the steps and of the last column. */
  readonly choices: readonly [readonly string[], readonly string[]];
}

/** A block of rows by fiscal year: label columns, then one column a year. */
export interface YearsBlock {
  readonly shape: "years";
  readonly form: TableForm;
  readonly title?: string;
  readonly corner?: readonly string[];
  readonly years: readonly string[];
  /** Labels then figures; a label "" repeats the one above (merged). */
  readonly rows: readonly { readonly labels: readonly string[]; readonly values: readonly (TemplateValue | null)[] }[];
  /** A text row under the table: 取組概況 … */
  readonly remark?: readonly [string, string];
}

/** A plain paragraph. */
export interface TextBlock {
  readonly shape: "text";
  readonly text: string;
}

export type TemplateBlock = GridBlock | FigureBlock | CardBlock | YearsBlock | TextBlock;

export interface TemplateSheet {
  readonly name: string;
  readonly blocks: readonly TemplateBlock[];
}
