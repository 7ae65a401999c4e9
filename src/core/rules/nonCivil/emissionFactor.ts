/** An emission factor written in a text: 2.58（t-CO2/kL）. */
export interface FactorText {
  readonly value: number;
  /** Half the unit of the last digit. */
  readonly half: number;
  /** Power of ten of the written numerator to t-CO2: kg-CO2 gives -3. */
  readonly numerator: number;
  /** What one unit of the denominator is: kWh, kL or t, and its power of ten (千kWh 3, L -3, kg -3). */
  readonly per: "kWh" | "kL" | "t";
  readonly denominator: number;
  /** As written. */
  readonly text: string;
  /** Where it stands in the normalised text. */
  readonly index: number;
}

const DENOMINATORS: Readonly<Record<string, readonly ["kWh" | "kL" | "t", number]>> = {
  kwh: ["kWh", 0],
  千kwh: ["kWh", 3],
  mwh: ["kWh", 3],
  kl: ["kL", 0],
  l: ["kL", -3],
  リットル: ["kL", -3],
  t: ["t", 0],
  トン: ["t", 0],
  kg: ["t", -3],
};
const NUMERATORS: Readonly<Record<string, number>> = { t: 0, トン: 0, kg: -3, g: -6, 千t: 3 };

const FACTOR = /(\d[\d,]*(?:\.\d+)?)[（(\[]?(千t|t|kg|g|トン)-?co2?2?[/／](千kwh|mwh|kwh|kl|l|リットル|kg|トン|t)/g;

/** A text as factors and products are read: NFKC, no spaces, lower case, one sign for times. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[₂²]/g, "2")
    .replace(/[ \t\u3000]+/g, "")
    .replace(/[✕✖＊*⋅]/g, "×")
    .replace(/(?<=[\d)a-z])x(?=\d)/gi, "×")
    .toLowerCase();
}

/** Factors in a plain text. */
export function factorsIn(plain: string): FactorText[] {
  return [...plain.matchAll(FACTOR)].map((match) => {
    const [text, digits = "", numerator = "t", denominator = "kwh"] = match;
    const [per, exponent] = DENOMINATORS[denominator]!;
    return {
      value: Number(digits.replaceAll(",", "")),
      half: 10 ** -(digits.split(".")[1]?.length ?? 0) / 2,
      numerator: NUMERATORS[numerator]!,
      per,
      denominator: exponent,
      text: text.replace(/^(\d[\d,]*(?:\.\d+)?)[（(\[]/, "$1 "),
      index: match.index,
    };
  });
}

/** A factor in kg-CO2/kWh, t-CO2/kL or t-CO2/t, with its half unit. */
export function inOwnUnit(factor: FactorText): { readonly value: number; readonly half: number } {
  const scale = 10 ** (factor.numerator - factor.denominator + (factor.per === "kWh" ? 3 : 0));
  return { value: Number((factor.value * scale).toPrecision(12)), half: factor.half * scale };
}

interface FuelBand {
  readonly words: RegExp;
  readonly name: string;
  readonly per: FactorText["per"];
  readonly low: number;
  readonly high: number;
}

/** Bands of rules.md F-05, in kg-CO2/kWh, t-CO2/kL and t-CO2/t. Plain 重油 may be A or C. */
const BANDS: readonly FuelBand[] = [
  { words: /電気|電力|系統/, name: "電気", per: "kWh", low: 0, high: 0.9 },
  { words: /軽油/, name: "軽油", per: "kL", low: 2.58, high: 2.62 },
  { words: /ガソリン/, name: "ガソリン", per: "kL", low: 2.29, high: 2.32 },
  { words: /灯油/, name: "灯油", per: "kL", low: 2.49, high: 2.5 },
  { words: /a重油/, name: "A重油", per: "kL", low: 2.71, high: 2.75 },
  { words: /(?<!a)重油/, name: "重油", per: "kL", low: 2.71, high: 3.1 },
  { words: /lpg|lpガス|プロパン/, name: "LPG", per: "t", low: 3, high: 3 },
];

/** The band a factor belongs to: by the last fuel named before it that is measured in its unit; electricity for any kWh. */
export function bandOf(factor: FactorText, plain: string): FuelBand | undefined {
  const before = plain.slice(0, factor.index);
  const fitting = BANDS.filter((band) => band.per === factor.per);
  const named = fitting.map((band) => ({ band, at: lastIndex(before, band.words) })).filter(({ at }) => at >= 0);
  named.sort((a, b) => b.at - a.at);
  return named[0]?.band ?? (factor.per === "kWh" ? fitting[0] : undefined);
}

function lastIndex(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words, "g"))].at(-1)?.index ?? -1;
}
