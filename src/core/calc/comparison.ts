import type { CellAddress } from "../grid/address";
import type { ComputedCell } from "./calculation";
import type { Decimal } from "./decimal";
import { shift, ZERO } from "./decimal";
import type { CellValue } from "./evaluate";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { inputsOf } from "./expression";

/** Exactly equal, off by no more than independent rounding explains, or off. */
export type Verdict = "equal" | "rounding" | "off";

/** Gives printed figures for exact evaluation. */
interface Figures {
  value(address: CellAddress): CellValue;
}

/** A computed cell whose printed figure was compared with its printed inputs. Figures are in the column's official unit, made exact when asked for. */
export class Comparison {
  constructor(
    private readonly figures: Figures,
    readonly cell: ComputedCell,
    private readonly expression: Expression,
    readonly verdict: Verdict,
    private exactPrinted?: Decimal,
    private exactExpected?: Decimal,
  ) {}

  get printed(): Decimal {
    if (this.exactPrinted) return this.exactPrinted;
    const own = this.figures.value(this.cell.address);
    return (this.exactPrinted = own.kind === "number" ? shift(own.value, this.cell.shift) : ZERO);
  }

  get expected(): Decimal {
    if (this.exactExpected) return this.exactExpected;
    const result = evaluate(this.expression, (at) => this.figures.value(at));
    return (this.exactExpected = result.state === "complete" ? result.value : ZERO);
  }

  /** Cells the figure is computed from. */
  get inputs(): readonly CellAddress[] {
    return inputsOf(this.expression);
  }
}
