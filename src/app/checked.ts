import type { Analysis } from "./analysis";
import { injectedCells } from "./recalculate";

/** Version of the rule catalogue, for reports; raise it when a rule changes its meaning. */
export const RULE_EDITION = "令和7年度版 第1版";

/** What a check looked at: said beside every result, above all beside 0 件. */
export interface Checked {
  readonly sheets: number;
  readonly tables: number;
  readonly computed: number;
  readonly rules: number;
}

export function checked(analysis: Analysis): Checked {
  return {
    sheets: analysis.snapshot.sheets.length,
    tables: analysis.tables.length,
    computed: injectedCells(analysis).length,
    rules: analysis.rules.length,
  };
}
