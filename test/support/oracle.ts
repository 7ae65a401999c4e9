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

/** An independent calculation engine (fast-formula-parser, MIT) over a snapshot: cached results are ignored, every formula is evaluated. */
export class Oracle {
  private readonly known = new Map<string, unknown>();
  private readonly parser: FormulaParser;

  constructor(private readonly snapshot: Snapshot) {
    this.parser = new FormulaParser({
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
    try {
      return this.parser.parse(formula.slice(1), { sheet: address.sheet, row: address.row + 1, col: address.col + 1 });
    } catch (error) {
      return `#ENGINE ${String(error)}`;
    }
  }
}
