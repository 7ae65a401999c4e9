import type { CellAddress } from "../grid/address";
import { plain } from "./decimal";
import type { ReadCell, Result } from "./evaluate";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { parts } from "./expression";

/** 「どう計算したか」: a tree of words, numbers and cells. */
export interface Explanation {
  /** What this step is: a cell's name, 合計, ひき算 … */
  readonly label: string;
  /** Sign that joins the children: ＋ － × ÷, empty for a leaf. */
  readonly sign: string;
  /** Exact value as a decimal string, text shown instead, or undefined while incomplete. */
  readonly value?: string;
  readonly unit?: string;
  /** The cell a leaf was read from. */
  readonly at?: CellAddress;
  readonly children: readonly Explanation[];
}

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  sum: ["合計", "＋"],
  subtract: ["差", "－"],
  multiply: ["積", "×"],
  divide: ["商", "÷"],
  min: ["小さい方", "，"],
  max: ["大きい方", "，"],
  round: ["四捨五入", ""],
};

function shown(result: Result): { readonly value?: string } {
  if (result.state === "complete") return { value: plain(result.value) };
  return result.state === "text" ? { value: result.text } : {};
}

/** Explains how an expression comes to its result. */
export function explain(expression: Expression, read: ReadCell): Explanation {
  const result = shown(evaluate(expression, read));
  if (expression.op === "cell") {
    const leaf = {
      label: expression.of === undefined ? expression.label : `${expression.of}　${expression.label}`,
      sign: "",
      ...result,
      at: expression.at,
      children: [],
    };
    return expression.unit === undefined ? leaf : { ...leaf, unit: expression.unit };
  }
  if (expression.op === "constant") return { label: expression.label, sign: "", value: expression.value, children: [] };
  const children = parts(expression).map((part) => explain(part, read));
  if (expression.op === "named") return { ...explain(expression.term, read), label: expression.label };
  const [name, sign] = NAMES[expression.op]!;
  const label =
    expression.op === "sum" ? (expression.label ?? name) : expression.op === "round" ? `${name}（小数第${expression.digits}位まで）` : name;
  return { label, sign, ...result, children };
}
