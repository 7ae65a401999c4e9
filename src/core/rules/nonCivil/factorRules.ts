import { quoted } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import type { Basis } from "./basisText";
import { basisTexts } from "./basisText";
import type { FactorText } from "./emissionFactor";
import { bandOf, factorsIn, inOwnUnit, plainText } from "./emissionFactor";

interface Judged {
  readonly basis: Basis;
  readonly factor: FactorText;
  readonly name: string;
  readonly slip: boolean;
}

/** A kWh factor that becomes a usual one when kg and t change places. */
function slips(value: number): boolean {
  return (
    (value > 0 && value < 0.01 && value * 1000 >= 0.1 && value * 1000 <= 0.9) || (value > 90 && value / 1000 >= 0.1 && value / 1000 <= 0.9)
  );
}

/** Factors outside their band, each told apart: unit slip or unusual. */
function unusual(context: RuleContext): Judged[] {
  return basisTexts(context).flatMap((basis) => {
    const plain = plainText(basis.text);
    return factorsIn(plain).flatMap((factor): Judged[] => {
      const band = bandOf(factor, plain);
      const { value, half } = inOwnUnit(factor);
      if (!band) return [];
      if (factor.per === "kWh" && slips(value)) return [{ basis, factor, name: band.name, slip: true }];
      return value + half < band.low || value - half > band.high ? [{ basis, factor, name: band.name, slip: false }] : [];
    });
  });
}

function report({ basis, factor, name }: Judged, message: string): Report {
  const { at, view, row } = basis;
  return {
    message,
    data: { name, factor: quoted(factor.text) },
    cell: at,
    ...(view ? { view } : {}),
    ...(row ? { row } : {}),
    actual: factor.text,
  };
}

/** F-05: an emission factor is outside the usual band of its fuel. */
export const factorBand: Rule = {
  id: "F-05",
  severity: "warning",
  title: "排出係数の範囲",
  why: "排出係数が通常の範囲から外れると、削減量が大きく変わります。",
  how: "排出係数の値・単位・出典を確認します。",
  source: "公表されている排出係数の範囲（未確認の値を含む）",
  messages: { band: "{name}の排出係数（{factor}）が通常の範囲から外れています。値と単位を確認してください。" },
  *checkWorkbook(context) {
    for (const judged of unusual(context)) if (!judged.slip) yield report(judged, "band");
  },
};

/** F-06: a factor per kWh is written in kg where t is meant, or the other way. */
export const factorSlip: Rule = {
  id: "F-06",
  severity: "warning",
  title: "排出係数のkgとtの取り違え",
  why: "kg-CO2とt-CO2を取り違えると、削減量が1,000倍または1,000分の1になります。",
  how: "排出係数の単位（kg-CO2/kWh か t-CO2/kWh か）を確認します。",
  source: "本製品の点検（排出係数の単位）",
  messages: { slip: "排出係数（{factor}）の単位が違う可能性があります（kg-CO2/kWh と t-CO2/kWh の取り違え）。" },
  *checkWorkbook(context) {
    for (const judged of unusual(context)) if (judged.slip) yield report(judged, "slip");
  },
};
