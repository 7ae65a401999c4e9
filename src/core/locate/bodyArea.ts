import type { Range } from "../grid/address";

/** Where the rows of a table may stand. */
export interface BodyArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What someone added to a table. */
export interface Added {
  /** Columns under a label of their own. */
  readonly strangers: ReadonlySet<number>;
  /** One of them that holds nothing but names of sections. */
  readonly section?: number | undefined;
  /** The labels once more, at the top of a page. */
  readonly repeats: readonly Range[];
  /** Rows that open with the label of a figure. */
  readonly figures: ReadonlySet<number>;
}
