import { normalizeLabel } from "../../cell/text";
import type { PublishedForm } from "../types";

/** Sectors of an area plan (部門・分野), by what their names begin with or hold. */
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/^産業/, "industry"],
  [/エネルギー転換|エネ転/, "conversion"],
  [/業務/, "commercial"],
  [/家庭/, "household"],
  [/運輸/, "transport"],
  [/廃棄物/, "waste"],
  [/工業プロセス/, "process"],
  [/吸収/, "sink"],
];

/** Sector a label names; 産業・エネルギー転換部門 and 産業部門（農林水産業） are both industry. Undefined for other labels. */
export function sectorOf(label: string): string | undefined {
  const own = normalizeLabel(label).replace(/^[\d()①-⑳ア-オ.、]+/, "");
  return SECTORS.find(([pattern]) => pattern.test(own))?.[1];
}

/** Rows that are parts of the row above them in emission tables of many municipalities. */
export const EMISSION_NESTING: NonNullable<PublishedForm["nesting"]> = [
  { whole: /^産業部門$|^産業$/, parts: /^(製造業|建設業|鉱業|農林水産|農業|林業|漁業|水産業|非製造業)/ },
  { whole: /^運輸部門$|^運輸$/, parts: /^(自動車|旅客|貨物|鉄道|船舶|航空|乗用車|バス)/ },
  { whole: /^民生部門$|^民生$/, parts: /^(家庭|業務|民生家庭|民生業務)/ },
  { whole: /^廃棄物(部門|分野)?$/, parts: /^(一般廃棄物|産業廃棄物|焼却|埋立|排水|廃棄物の)/ },
  { whole: /^エネルギー起源(co2|二酸化炭素)?(\(.*\))?$/, parts: /^(産業|業務|民生|家庭|運輸|エネルギー転換)/ },
  {
    whole: /^(非エネルギー起源|エネルギー起源(co2|二酸化炭素)?以外)/,
    parts: /^(工業プロセス|廃棄物|燃料の?漏出|農業|その他|メタン|一酸化|hfc|pfc|sf6|nf3|代替フロン|ch4|n2o)/,
  },
  {
    whole: /^(代替フロン|フロン類|hfc等|その他ガス|その他の?温室効果ガス)/,
    parts: /^(hfc|pfc|六ふっ化|三ふっ化|六フッ化|三フッ化|sf6|nf3|パーフルオロ|ハイドロフルオロ|メタン|一酸化二窒素|ch4|n2o)/,
  },
];
