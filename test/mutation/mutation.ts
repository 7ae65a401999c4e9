import type { FormId } from "../../src/core/forms/types";

/** How a consistent sample is prepared where a rule needs more (bases.ts). */
type Prepared =
  | "proposal with formulas"
  | "progress with formulas"
  | "action-plan with formulas"
  | "proposal with draft"
  | "proposal with members"
  | "action-plan with draft"
  | "progress beside proposal"
  | "progress beside last year";

/** The workbook a fault is put into: the consistent sample of a form, as it is or prepared. */
export type BaseId = FormId | Prepared;

/** A cell found by what stands around it, never by its address. */
export type Place =
  | { readonly table: string; readonly source?: string; readonly row: string; readonly column: string }
  /** The lowest header cell of a column. */
  | { readonly table: string; readonly source?: string; readonly head: string }
  /** A cell by the text it holds, or one beside it. */
  | { readonly sheet: string; readonly text: string; readonly right?: number; readonly down?: number };

/** What is put into a cell: null empties it. */
export type NewValue = string | number | null | { readonly formula: string };

export type Change = Place & { readonly to: NewValue };

/** One fault put into a workbook without findings, and the one rule that must speak of it. */
export interface Mutation {
  readonly rule: string;
  readonly base: BaseId;
  /** What happened in the town hall. */
  readonly story: string;
  readonly changes: readonly Change[];
  /** All computed cells follow the change, as after a recalculation: what is off is not a sum. */
  readonly follow?: true;
  /** Where a person would go first, when that is not a changed cell. */
  readonly at?: Place;
  /** Rules that speak of the same fault besides, each with the reason why both are wanted. */
  readonly companions?: Readonly<Record<string, string>>;
  /** Rules that still speak once the fix is applied, with the reason; none when absent. */
  readonly afterFix?: Readonly<Record<string, string>>;
}

/** A cell of a table and what is put into it. */
export function put(table: string, row: string, column: string, to: NewValue, source?: string): Change {
  return { table, row, column, to, ...(source === undefined ? {} : { source }) };
}
