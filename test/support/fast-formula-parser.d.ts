declare module "fast-formula-parser" {
  export default class FormulaParser {
    constructor(options: {
      functions?: Record<string, (...args: { value: unknown }[]) => unknown>;
      onCell: (ref: { sheet: string; row: number; col: number }) => unknown;
      onRange: (range: { sheet: string; from: { row: number; col: number }; to: { row: number; col: number } }) => unknown;
    });
    parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
  }
}
