import fc from "fast-check";
import { readNumber } from "../../../src/core/cell/reading";
import { BlockSum } from "../../../src/core/calc/blockSum";
import type { CellValue, ReadCell } from "../../../src/core/calc/evaluate";
import { cellFigure, evaluate } from "../../../src/core/calc/evaluate";
import type { Expression } from "../../../src/core/calc/expression";
import { blankIsZero, dependencies, inputsOf } from "../../../src/core/calc/expression";
import { plainValue } from "../../../src/core/calc/plainValue";
import type { Cell } from "../../../src/core/grid/snapshot";
import { cellAt } from "../../../src/core/grid/snapshot";
import { analyse } from "../../support/analysed";
import { byMeasure } from "../../support/fundingSheets";

const SOURCES = ["grant", "gxGrant", "otherGrant", "bond", "general", "other"] as const;

const held: fc.Arbitrary<Cell | null> = fc.oneof(
  fc.integer({ min: -9999, max: 99_999 }).map((value) => ({ value })),
  fc.integer({ min: 0, max: 9999 }).map((value) => ({ value: value / 100, format: "0.00%" })),
  fc.constantFrom<(Cell | null)[]>(
    null,
    { value: "－" },
    { value: "1,200" },
    { value: "1,200千円" },
    { value: "300円" },
    { value: "低圧" },
    { value: null, error: "#REF!" },
  ),
);

/** A column of the list by measure, and a row of it, added up over whatever stands in the cells. */
function sums(cells: readonly (Cell | null)[]): { readonly read: ReadCell; readonly expressions: readonly Expression[] } {
  const sheet = byMeasure((rows) => [2, 3, 4].forEach((row, index) => (rows[row]![4] = cells[index] ?? null)));
  const analysis = analyse(sheet);
  const view = analysis.context.views.find(({ table }) => table.id === "P-3.4a")!;
  const read: ReadCell = (at): CellValue => {
    const reading = readNumber(cellAt(sheet, at));
    return reading.kind === "number"
      ? cellFigure(reading.value)
      : reading.kind === "blank"
        ? { kind: "blank" }
        : reading.kind === "dash"
          ? { kind: "none" }
          : { kind: "unreadable" };
  };
  return {
    read,
    expressions: [
      view.sumDown(view.total()!, "grant")!,
      view.sumAcross(view.rows[0]!, SOURCES)!,
      blankIsZero(view.sumDown(view.total()!, "grant"))!,
    ],
  };
}

function shown(expression: Expression, read: ReadCell): unknown {
  const result = evaluate(expression, read);
  return result.state === "complete" ? result.value.toFixed() : result;
}

test("a block of cells is the sum of its terms, whatever stands in them", () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 3, maxLength: 3 }), (cells) => {
      const { read, expressions } = sums(cells);
      for (const expression of expressions) {
        if (!(expression instanceof BlockSum)) throw new Error("a sum of a table's own cells is a block");
        const { terms, blankIsZero: zero } = expression;
        const listed: Expression = { op: "sum", terms, blankIsZero: zero };
        const plain = (at: Parameters<ReadCell>[0]): number | "nothing" | undefined => {
          const value = read(at);
          return value.kind === "number" ? value.value.toNumber() : value.kind === "unreadable" ? undefined : "nothing";
        };
        expect(shown(expression, read)).toEqual(shown(listed, read));
        expect(plainValue(expression, plain)).toEqual(plainValue(listed, plain));
        expect(inputsOf(expression)).toEqual(dependencies(listed).map(({ at }) => at));
      }
    }),
    { numRuns: 200 },
  );
});

test("its terms speak of their rows and columns", () => {
  const { expressions } = sums([{ value: 1 }, { value: 2 }, { value: 3 }]);
  const [down, across] = expressions.map((expression) => (expression.op === "sum" ? dependencies(expression) : []));
  expect(down!.map(({ of, unit, at }) => [of, unit, at.row])).toEqual([
    ["住宅への太陽光発電設備", "千円", 3],
    ["公共施設への太陽光発電設備", "千円", 4],
    ["公用車のEV化", "千円", 5],
  ]);
  expect(across!.map(({ label }) => label)).toHaveLength(SOURCES.length);
});
