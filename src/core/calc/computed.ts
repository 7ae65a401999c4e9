import type { RowKind } from "../forms/types";
import type { LocatedColumn, LocatedRow } from "../locate/located";
import type { Expression } from "./expression";
import type { TableView } from "./view";

/** A computed cell of a form: on which rows, in which column, and its one definition. */
export interface ComputedForm {
  /** Id of the form column; where the sheet has it several times (once a year), each of them. */
  readonly column: string;
  /** Kinds of rows that carry it. */
  readonly on: readonly RowKind[];
  /** Only rows recognised by these RowForm ids, when given. */
  readonly rows?: readonly string[];
  /** The rule that speaks when the cell holds another figure; B-01 when absent. */
  readonly rule?: string;
  /** Filled in on request, but no rule speaks of it: other ways to the figure are as good. */
  readonly unguarded?: boolean;
  /** An input that repeats one of another table: filled in where it is blank, compared where it is not, never overwritten. */
  readonly repeats?: true;
  /** Unit of the cell when it is not the column's (総事業費/CO2削減量 stands in the 事業費 column). */
  readonly unit?: string;
  /** A copy of figures that stand elsewhere: equal to the last digit, unless one side is printed more coarsely (rules.md §M.6). */
  readonly exact?: boolean;
  /** Its inputs are quantities of different kinds: each is as precise as it is printed, whatever stands beside it. */
  readonly apart?: boolean;
  /** From an input that is printed coarsely (約14倍): whatever else is computed takes the figure as it stands, where one does. */
  readonly loose?: true;
  /** Other ways to the same figure: when one gives what is printed, the fault is in an input and is reported there (rules.md §M.1). */
  readonly also?: (view: TableView, row: LocatedRow, column: LocatedColumn) => readonly (Expression | undefined)[];
  /** What is computed, in Japanese, for the explanation: 財源の合計. */
  readonly label: string;
  /** The expression in the column's official unit; undefined when it cannot be formed on this sheet. */
  readonly expression: (view: TableView, row: LocatedRow, column: LocatedColumn) => Expression | undefined;
  /**
   * The same figure from inputs alone, for comparison with what is printed, where the expression goes through other computed
   * cells (a running sum): rounding grows along the way (calculations.md §0.2).
   */
  readonly fromInputs?: (view: TableView, row: LocatedRow, column: LocatedColumn) => Expression | undefined;
}
