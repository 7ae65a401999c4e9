import fc from "fast-check";
import { readNumber } from "../../../src/core/cell/reading";
import { Decimal, decimal } from "../../../src/core/calc/decimal";
import type { CellValue, ReadCell } from "../../../src/core/calc/evaluate";
import { cellFigure, evaluate } from "../../../src/core/calc/evaluate";
import { explain } from "../../../src/core/calc/explain";
import type { Expression } from "../../../src/core/calc/expression";
import { constant, dependencies, divide, inputsOf, percent, subtract, sum } from "../../../src/core/calc/expression";
import { formula } from "../../../src/core/calc/formula";
import { interval, span } from "../../../src/core/calc/interval";
import { plainValue } from "../../../src/core/calc/plainValue";
import type { CellAddress } from "../../../src/core/grid/address";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { cellAt, findSheet, withSheets } from "../../../src/core/grid/snapshot";
import { Oracle } from "../../support/oracle";
import type { Contents } from "./random";
import { bookOf, contents, expressions, figures, SHEETS } from "./random";

const HOME = SHEETS[0];

function readingIn(book: Snapshot): ReadCell {
  return (at): CellValue => {
    const reading = readNumber(cellAt(findSheet(book, at.sheet)!, at));
    if (reading.kind === "number") return cellFigure(reading.value);
    return reading.kind === "blank" ? { kind: "blank" } : reading.kind === "dash" ? { kind: "none" } : { kind: "unreadable" };
  };
}

/** What the independent engine makes of a formula in a free cell of the first sheet. */
function byEngine(book: Snapshot, text: string): unknown {
  const home = findSheet(book, HOME)!;
  const at = { sheet: HOME, row: 50, col: 5 };
  const rows = [...home.rows];
  rows[at.row] = [undefined, undefined, undefined, undefined, undefined, { value: null, formula: text }];
  return new Oracle(withSheets(book, [{ ...home, rows }])).value(at);
}

/** Whether two figures agree as far as binary arithmetic can. */
function agree(exact: Decimal, other: number, scale: number): boolean {
  return exact
    .minus(other)
    .abs()
    .lte(Math.max(scale, 1) * 1e-9);
}

/** The largest figure on the way: what binary noise is relative to. */
function scaleOf(expression: Expression, read: ReadCell): number {
  const tree = (node: { readonly value?: string; readonly children: readonly (typeof node)[] }): number =>
    Math.max(Math.abs(Number(node.value ?? 0)) || 0, ...node.children.map(tree));
  return tree(explain(expression, read));
}

describe("one definition, four readings of it", () => {
  test("the Excel formula gives what the decimals give", () => {
    fc.assert(
      fc.property(expressions, figures, (expression, held) => {
        const book = bookOf(held);
        const read = readingIn(book);
        const result = evaluate(expression, read);
        fc.pre(result.state === "complete" && !roundsOnTheEdge(expression, read));
        const text = formula(expression, HOME, 0, () => "plain");
        const engine = byEngine(book, text!);
        expect({
          text,
          engine,
          agrees: typeof engine === "number" && result.state === "complete" && agree(result.value, engine, scaleOf(expression, read)),
        }).toMatchObject({ agrees: true });
      }),
      { numRuns: 500 },
    );
  });

  /** A half to be rounded falls either way in binary arithmetic. */
  function roundsOnTheEdge(expression: Expression, read: ReadCell): boolean {
    if (expression.op === "round") {
      const inner = evaluate(expression.term, read);
      if (inner.state !== "complete") return true;
      const apart = inner.value.times(new Decimal(10).pow(expression.digits)).mod(1).abs().minus(0.5).abs();
      return apart.lt(1e-6) || roundsOnTheEdge(expression.term, read);
    }
    return expression.op === "cell" || expression.op === "constant"
      ? false
      : partsOf(expression).some((part) => roundsOnTheEdge(part, read));
  }

  function partsOf(expression: Expression): readonly Expression[] {
    if (expression.op === "sum") return expression.terms;
    if (expression.op === "named" || expression.op === "round") return [expression.term];
    return "left" in expression ? [expression.left, expression.right] : [];
  }

  test("the explanation shows the same figure, and every cell that was read", () => {
    fc.assert(
      fc.property(expressions, contents, (expression, held) => {
        const read = readingIn(bookOf(held));
        const result = evaluate(expression, read);
        const tree = explain(expression, read);
        expect(tree.value).toBe(result.state === "complete" ? result.value.toFixed() : result.state === "text" ? result.text : undefined);
        const leaves: CellAddress[] = [];
        const walk = (node: typeof tree): void => {
          if (node.at) leaves.push(node.at);
          node.children.forEach(walk);
        };
        walk(tree);
        expect(leaves).toEqual(inputsOf(expression));
        expect(inputsOf(expression)).toEqual(dependencies(expression).map(({ at }) => at));
      }),
    );
  });

  test("whatever stands in the cells, a result is complete, a sign, or says which cells it lacks", () => {
    fc.assert(
      fc.property(expressions, contents, (expression, held) => {
        const read = readingIn(bookOf(held));
        const asked = new Set<string>();
        const result = evaluate(expression, (at) => {
          asked.add(`${at.sheet} ${at.row}`);
          return read(at);
        });
        if (result.state === "complete") expect(result.value.isFinite()).toBe(true);
        if (result.state === "incomplete") for (const at of result.missing) expect(asked).toContain(`${at.sheet} ${at.row}`);
      }),
      { numRuns: 500 },
    );
  });

  test("plain numbers are never further off than they say", () => {
    fc.assert(
      fc.property(expressions, contents, (expression, held) => {
        const book = bookOf(held);
        const plain = plainValue(expression, (at) => {
          const value = cellAt(findSheet(book, at.sheet)!, at).value;
          return typeof value === "number" ? value : "nothing";
        });
        const result = evaluate(expression, readingIn(book));
        fc.pre(plain !== undefined && result.state === "complete");
        if (plain && result.state === "complete")
          expect(result.value.minus(plain.value).abs().lte(new Decimal(plain.error).times(1.000001).plus(1e-300))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("the exact figures behind printed ones lie within the interval", () => {
    const hidden = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(expressions, figures, hidden, (expression, held, beyond) => {
        // Printed as whole numbers; what was rounded away is anything up to half a unit.
        const printed: Contents = held.map((column) => column.map((value) => Math.round(Number(value))));
        const behind = bookOf(
          printed.map((column, sheet) => column.map((value, row) => Number(value) + Number(beyond[sheet * 8 + row]!.toFixed(6)))),
        );
        const book = bookOf(printed);
        const spanned = span(expression, (at) => interval(decimal(Number(cellAt(findSheet(book, at.sheet)!, at).value)), new Decimal(0.5)));
        const result = evaluate(expression, readingIn(behind));
        fc.pre(spanned !== undefined && result.state === "complete");
        if (spanned && result.state === "complete")
          expect(result.value.gte(spanned.low.minus(1e-18)) && result.value.lte(spanned.high.plus(1e-18))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("blanks, dashes and zero divisors", () => {
  const at = (row: number): CellAddress => ({ sheet: HOME, row, col: 0 });
  const cell = (row: number, required = false): Expression => ({ op: "cell", at: at(row), label: "数", shift: 0, required });
  const value = (expression: Expression | undefined, ...column: (number | string | null)[]) => {
    const result = evaluate(expression!, readingIn(bookOf([column, []])));
    return result.state === "complete"
      ? result.value.toFixed()
      : result.state === "text"
        ? result.text
        : result.missing.map(({ row }) => row);
  };

  test("a sum passes over blanks, but not over all of them, nor over a required one", () => {
    expect(value(sum([cell(0), cell(1)]), 5, null)).toBe("5");
    expect(value(sum([cell(0), cell(1)]), null, null)).toEqual([0, 1]);
    expect(value(sum([cell(0), cell(1, true)]), 5, null)).toEqual([1]);
    expect(value(sum([cell(0), cell(1)]), "－", null)).toBe("0");
    expect(value(sum([cell(0), cell(1)]), 5, "低圧")).toEqual([1]);
  });

  test("a quotient with a zero divisor shows its sign, or is incomplete", () => {
    expect(value(divide(cell(0), cell(1), "－"), 5, 0)).toBe("－");
    expect(value(divide(cell(0), cell(1)), 5, 0)).toEqual([]);
    expect(value(percent(cell(0), cell(1)), 1, 3)).toMatch(/^33\.3{30,}/);
  });

  test("a sum in another unit is bracketed below a division", () => {
    const million: Expression = { op: "cell", at: at(1), label: "数", shift: 3, required: false };
    expect(formula(divide(cell(0), sum([million]))!, HOME, 0, () => "plain")).toBe("=A1/(SUM(A2)*1000)");
    expect(formula(subtract(cell(0), sum([million]))!, HOME, 0, () => "plain")).toBe("=A1-SUM(A2)*1000");
  });

  test("thirds and tenths are exact to 34 digits", () => {
    expect(value(sum([cell(0), cell(1)]), 0.1, 0.2)).toBe("0.3");
    expect(value(subtract(cell(0), cell(1)), 1.1, 1)).toBe("0.1");
  });

  test("parts a sheet does not have are left out; nothing left is no expression", () => {
    expect(sum([undefined, undefined])).toBeUndefined();
    expect(subtract(cell(0), undefined)).toBeUndefined();
    expect(value(sum([undefined, constant(2, "係数")]))).toBe("2");
  });
});
