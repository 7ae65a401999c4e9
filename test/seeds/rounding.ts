import type { Analysis } from "../../src/app/analysis";
import type { ComputedCell } from "../../src/core/calc/calculation";
import { decimal, shift } from "../../src/core/calc/decimal";
import type { Expression } from "../../src/core/calc/expression";
import { constant } from "../../src/core/calc/expression";
import { interval, overlaps } from "../../src/core/calc/interval";
import { SheetFigures } from "../../src/core/calc/sheetFigures";

/** The expression with every computed cell replaced by its own expression: what is left are inputs. */
export function expanded(analysis: Analysis, expression: Expression, depth = 12): Expression {
  const inner = (part: Expression): Expression => expanded(analysis, part, depth - 1);
  switch (expression.op) {
    case "constant":
      return expression;
    case "cell": {
      const computed = depth > 0 ? analysis.calculation.at(expression.at) : undefined;
      if (!computed) return expression;
      return { op: "multiply", left: inner(computed.expression), right: constant(String(10 ** (expression.shift - computed.shift)), "") };
    }
    case "sum":
      return { ...expression, terms: expression.terms.map(inner) };
    case "round":
    case "named":
      return { ...expression, term: inner(expression.term) };
    default:
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
  }
}

/** Whether a printed figure is one of those its printed inputs, each rounded on its own, may give (calculations.md §0). */
export function withinRounding(analysis: Analysis, cell: ComputedCell): boolean {
  const reading = analysis.printed.reading(cell.address);
  const span = analysis.printed.span(expanded(analysis, cell.expression), true);
  if (typeof reading !== "object" || !span) return false;
  const half = shift(new SheetFigures(analysis.snapshot, analysis.context.views).half(cell.address, reading, 0), cell.shift);
  return overlaps(span, interval(shift(decimal(reading.value), cell.shift), half));
}
