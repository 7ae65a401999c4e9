import type { FactorText } from "./emissionFactor";
import { factorsIn, plainText } from "./emissionFactor";

/** A product 使用量×台数×係数 in a text, as an interval of t-CO2, with the result the text itself gives. */
export interface Product {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly result?: { readonly value: number; readonly half: number };
}

interface Amount {
  readonly value: number;
  readonly half: number;
  readonly unit: string;
}

const ACTIVITY: Readonly<Record<string, readonly [FactorText["per"], number]>> = {
  kwh: ["kWh", 0],
  千kwh: ["kWh", 3],
  万kwh: ["kWh", 4],
  mwh: ["kWh", 3],
  kl: ["kL", 0],
  l: ["kL", -3],
  リットル: ["kL", -3],
  t: ["t", 0],
  トン: ["t", 0],
  kg: ["t", -3],
};

/** 約3,500: the zeros at the end may be a rounding. */
function halfUnit(digits: string, approximate: boolean): number {
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = approximate && decimals === 0 ? (/0+$/.exec(digits.replaceAll(",", ""))?.[0].length ?? 0) : 0;
  return 10 ** (zeros - decimals) / 2;
}

/** The number of one side of a ×: the last one before it, or the first one behind it. */
function amountOf(part: string, first: boolean): Amount | undefined {
  const numbers = [...part.matchAll(/(約|およそ)?(\d[\d,]*(?:\.\d+)?)(千kwh|万kwh|mwh|kwh|kl|リットル|l|kg|トン|t(?!-?co2)|%)?/g)];
  const match = first ? numbers.at(-1) : part.match(/^[(（]?(約|およそ)?\d/) ? numbers[0] : undefined;
  if (!match) return undefined;
  const [, about, digits = "", unit = ""] = match;
  const scale = unit === "%" ? 0.01 : 1;
  const exact = first && /\d[^×=]*[+\-−÷]\d/.test(part);
  // A sum or quotient on this side is more than one number: not ours to read.
  return exact
    ? undefined
    : { value: Number(digits.replaceAll(",", "")) * scale, half: halfUnit(digits, about !== undefined) * scale, unit };
}

function resultOf(text: string): Product["result"] {
  const match = /^[^×\d]{0,12}?[=＝≒][^\d]{0,4}(\d[\d,]*(?:\.\d+)?)[（(]?(千t|t|kg|トン)-?co2/.exec(text);
  if (!match) return undefined;
  const scale = match[2] === "kg" ? 0.001 : match[2] === "千t" ? 1000 : 1;
  return { value: Number(match[1]!.replaceAll(",", "")) * scale, half: halfUnit(match[1]!, /≒|約/.test(match[0])) * scale };
}

/** The product that ends in an emission factor; undefined when a part is no number (○○) or the units do not meet. */
function productEndingIn(factor: FactorText, sentence: string): Product | undefined {
  const head = sentence.slice(0, factor.index);
  if (!head.endsWith("×")) return undefined;
  const parts = head.slice(0, -1).split("×");
  const amounts = parts.map((part, index) => amountOf(part, index === 0));
  if (amounts.some((amount) => amount === undefined)) return undefined;
  const known = amounts as readonly Amount[];
  const activity = known.filter((amount) => amount.unit !== "" && amount.unit !== "%");
  const measured = activity.length === 1 ? ACTIVITY[activity[0]!.unit] : undefined;
  if (!measured || measured[0] !== factor.per) return undefined;
  const scale = 10 ** (factor.numerator + measured[1] - factor.denominator);
  const all = [...known, factor];
  const multiply = (pick: (amount: { readonly value: number; readonly half: number }) => number): number =>
    all.reduce((result, amount) => result * pick(amount), scale);
  const tail = sentence.slice(factor.index + factor.text.length - 1).replace(/^[^=＝≒×\d]*(\([^()]*\))*/, "");
  const result = resultOf(tail);
  return {
    low: multiply(({ value, half }) => value - half),
    high: multiply(({ value, half }) => value + half),
    value: multiply(({ value }) => value),
    ...(result ? { result } : {}),
  };
}

/** Products of a text, one a sentence or line. */
export function productsIn(text: string): Product[] {
  return text.split(/[\n\r。;；]/).flatMap((sentence) => {
    const plain = plainText(sentence);
    return factorsIn(plain).flatMap((factor) => productEndingIn(factor, plain) ?? []);
  });
}
