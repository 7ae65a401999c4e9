import FormulaParser from "fast-formula-parser";
import type { CellAddress } from "../../src/core/grid/address";
import { addressKey } from "../../src/core/grid/address";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";

interface ParserRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

interface ParserRange {
  readonly sheet: string;
  readonly from: { readonly row: number; readonly col: number };
  readonly to: { readonly row: number; readonly col: number };
}

interface Argument {
  readonly value: unknown;
}

const numbers = (args: readonly Argument[]): number[] =>
  args
    .flatMap(({ value }) => (Array.isArray(value) ? (value.flat() as unknown[]) : [value]))
    .filter((value): value is number => typeof value === "number");

/** Functions of Excel that the engine names but does not implement. */
const LACKING = {
  MIN: (...args: readonly Argument[]) => Math.min(...numbers(args)),
  MAX: (...args: readonly Argument[]) => Math.max(...numbers(args)),
};

/** An independent calculation engine (fast-formula-parser, MIT) over a snapshot: cached results are ignored, every formula is evaluated. */
export class Oracle {
  private readonly known = new Map<string, unknown>();
  /** The engine cannot be entered twice at a time: one a depth of nested references. */
  private readonly parsers: FormulaParser[] = [];
  private depth = 0;

  constructor(private readonly snapshot: Snapshot) {}

  private makeParser(): FormulaParser {
    return new FormulaParser({
      functions: LACKING,
      onCell: ({ sheet, row, col }: ParserRef) => this.value({ sheet, row: row - 1, col: col - 1 }),
      onRange: ({ sheet, from, to }: ParserRange) => {
        const rows: unknown[][] = [];
        for (let row = from.row; row <= to.row; row += 1) {
          rows.push([]);
          for (let col = from.col; col <= to.col; col += 1) rows.at(-1)!.push(this.value({ sheet, row: row - 1, col: col - 1 }));
        }
        return rows;
      },
    });
  }

  /** Value of a cell by the independent engine; errors come back as their text. */
  value(address: CellAddress): unknown {
    const key = addressKey(address);
    if (this.known.has(key)) return this.known.get(key);
    const sheet = findSheet(this.snapshot, address.sheet);
    const cell = sheet && cellAt(sheet, address);
    const value = cell?.formula === undefined ? (cell?.value ?? null) : this.evaluate(cell.formula, address);
    this.known.set(key, value);
    return value;
  }

  private evaluate(formula: string, address: CellAddress): unknown {
    const parser = (this.parsers[this.depth] ??= this.makeParser());
    this.depth += 1;
    try {
      return parser.parse(formula.slice(1), { sheet: address.sheet, row: address.row + 1, col: address.col + 1 });
    } catch (error) {
      return `#ENGINE ${String(error)}`;
    } finally {
      this.depth -= 1;
    }
  }
}
