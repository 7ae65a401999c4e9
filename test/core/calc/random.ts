import fc from "fast-check";
import type { CellAddress } from "../../../src/core/grid/address";
import type { CellTerm, Expression } from "../../../src/core/calc/expression";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { sheetOf, snapshotOf } from "../../support/sheetOf";

/** Sheets of random expressions; the second has a name that must be quoted. */
export const SHEETS = ["表", "別の 'シート'"] as const;
/** Cells a sheet has: one column of inputs. */
export const CELLS = 8;

/** What a random workbook holds: figures as people type them, blanks, dashes. */
export type Contents = readonly (readonly (number | string | null)[])[];

const figure = fc
  .tuple(fc.integer({ min: -99_999, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
const content = fc.oneof(
  { weight: 6, arbitrary: figure },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant("－") },
);

export const contents: fc.Arbitrary<Contents> = fc.array(fc.array(content, { minLength: CELLS, maxLength: CELLS }), {
  minLength: 2,
  maxLength: 2,
});

/** Only figures, none of them zero: nothing is missing and no quotient fails. */
export const figures: fc.Arbitrary<Contents> = fc.array(
  fc.array(
    figure.filter((value) => value !== 0),
    { minLength: CELLS, maxLength: CELLS },
  ),
  { minLength: 2, maxLength: 2 },
);

export function bookOf(held: Contents): Snapshot {
  return snapshotOf(
    ...SHEETS.map((name, index) =>
      sheetOf(
        name,
        held[index]!.map((value) => [value]),
      ),
    ),
  );
}

const address: fc.Arbitrary<CellAddress> = fc
  .tuple(fc.constantFrom(...SHEETS), fc.integer({ min: 0, max: CELLS - 1 }))
  .map(([sheet, row]) => ({ sheet, row, col: 0 }));

const term: fc.Arbitrary<CellTerm> = fc
  .tuple(address, fc.constantFrom(0, 0, 0, 3, -3), fc.boolean())
  .map(([at, shift, required]) => ({ op: "cell", at, label: "数", shift, required }));

const constant = fc.constantFrom("1000", "0.0036", "-2", "100").map((value): Expression => ({ op: "constant", value, label: "係数" }));

/** Expressions of a few levels over the cells of both sheets. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ whole: Expression; part: Expression }>((tie) => {
  const pair = fc.tuple(tie("part"), tie("part"));
  return {
    part: fc.oneof({ maxDepth: 3 }, term, constant, tie("whole")),
    whole: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      term,
      fc.array(tie("part"), { minLength: 1, maxLength: 5 }).map((terms): Expression => ({ op: "sum", terms })),
      pair.map(([left, right]): Expression => ({ op: "subtract", left, right })),
      pair.map(([left, right]): Expression => ({ op: "multiply", left, right })),
      pair.map(([left, right]): Expression => ({ op: "divide", left, right })),
      fc.tuple(fc.constantFrom("min" as const, "max" as const), pair).map(([op, [left, right]]): Expression => ({ op, left, right })),
      fc.tuple(tie("part"), fc.integer({ min: 0, max: 2 })).map(([inner, digits]): Expression => ({ op: "round", term: inner, digits })),
      tie("part").map((inner): Expression => ({ op: "named", label: "名", term: inner })),
    ),
  };
}).whole;
