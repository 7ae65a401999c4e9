import { CAPACITY_SETTINGS } from "./capacityBands";

/** An official fact that changes or could not be verified (settings.md). */
export interface SettingForm {
  readonly id: string;
  readonly label: string;
  /** Decimal string; empty when a person has to enter it. */
  readonly value: string;
  readonly unit: string;
  /** Where the value comes from. */
  readonly source: string;
  /** S stated in a seed, V verified on a public page, M from memory (shown as 未確認). */
  readonly basis: "S" | "V" | "M";
}

/** Settings with their defaults, in the order of settings.md. */
export const SETTINGS: readonly SettingForm[] = [
  { id: "contract.low", label: "低圧の上限（未満）", value: "50", unit: "kW", source: "様式1 4.1(2)", basis: "S" },
  { id: "contract.high", label: "高圧の上限（未満）", value: "2000", unit: "kW", source: "様式1 4.1(2)", basis: "S" },
  { id: "grouping.limit", label: "まとめて記載できる発電量の割合", value: "25", unit: "%", source: "様式1 4.1(2)", basis: "S" },
  { id: "plan.firstYear", label: "計画期間の最初の年度", value: "2025", unit: "年", source: "様式1 3.3", basis: "S" },
  { id: "plan.lastYear", label: "計画期間の最後の年度", value: "2030", unit: "年", source: "様式1 3.3", basis: "S" },
  { id: "grant.firstYear", label: "交付対象期間の最初の年度", value: "2026", unit: "年", source: "様式1 3.4", basis: "S" },
  { id: "grant.lastYear", label: "交付対象期間の最後の年度", value: "2030", unit: "年", source: "様式1 3.4", basis: "S" },
  { id: "grant.years", label: "交付対象期間の年数", value: "5", unit: "年", source: "様式1 3.4", basis: "S" },
  { id: "tjPerMwh", label: "千kWhからTJへの換算係数", value: "0.0036", unit: "TJ/千kWh", source: "高砂市 区域施策編 第6章", basis: "S" },
  { id: "emissionFactor", label: "電気の排出係数（区域施策編の試算）", value: "0.340", unit: "kg-CO2/kWh", source: "高砂市 区域施策編 第6章（2019年度）", basis: "S" },
  { id: "emissionFactor.average", label: "全国平均の排出係数", value: "0.000423", unit: "t-CO2/kWh", source: "算定・報告・公表制度（令和5年度実績）", basis: "M" },
  { id: "emissionFactor.report", label: "電気の排出係数（進捗状況報告票のCO2排出削減量）", value: "", unit: "t-CO2/kWh", source: "報告する年度の係数を入力します", basis: "M" },
  { id: "grant.rate", label: "交付率", value: "0.6666667", unit: "", source: "環境省 支援メニュー（令和5年2月時点）", basis: "V" },
  { id: "grant.rateHigh", label: "交付率（財政力指数0.51以下の一部）", value: "0.75", unit: "", source: "環境省 支援メニュー（令和5年2月時点）", basis: "V" },
  { id: "grant.cap", label: "交付金の上限", value: "5000000", unit: "千円", source: "環境省 支援メニュー（令和5年2月時点）", basis: "V" },
  { id: "grant.efficiencyLimit", label: "交付金の費用効率性の目安", value: "250000", unit: "円/t-CO2", source: "未確認", basis: "M" },
  { id: "price.low", label: "電力単価の下限", value: "10", unit: "円/kWh", source: "本製品の目安", basis: "M" },
  { id: "price.high", label: "電力単価の上限", value: "60", unit: "円/kWh", source: "本製品の目安", basis: "M" },
  { id: "household.detached.low", label: "戸建住宅1戸の年間電力量の下限", value: "2000", unit: "kWh", source: "高岡市（4,245kWh）をもとにした目安", basis: "M" },
  { id: "household.detached.high", label: "戸建住宅1戸の年間電力量の上限", value: "10000", unit: "kWh", source: "高岡市（4,245kWh）をもとにした目安", basis: "M" },
  { id: "household.apartment.low", label: "集合住宅1戸の年間電力量の下限", value: "1000", unit: "kWh", source: "高岡市（3,263kWh）をもとにした目安", basis: "M" },
  { id: "household.apartment.high", label: "集合住宅1戸の年間電力量の上限", value: "8000", unit: "kWh", source: "高岡市（3,263kWh）をもとにした目安", basis: "M" },
  { id: "national.total", label: "国の2030年度削減目標（全体）", value: "46", unit: "%", source: "様式1 2.2（地球温暖化対策計画）", basis: "S" },
  { id: "national.household", label: "国の2030年度削減目標（家庭）", value: "66", unit: "%", source: "様式1 2.2（地球温暖化対策計画）", basis: "S" },
  { id: "national.commercial", label: "国の2030年度削減目標（業務その他）", value: "51", unit: "%", source: "様式1 2.2（地球温暖化対策計画）", basis: "S" },
  { id: "national.industry", label: "国の2030年度削減目標（産業）", value: "38", unit: "%", source: "様式1 2.2（地球温暖化対策計画）", basis: "S" },
  { id: "national.transport", label: "国の2030年度削減目標（運輸）", value: "35", unit: "%", source: "様式1 2.2（地球温暖化対策計画）", basis: "S" },
  { id: "national.conversion", label: "国の2030年度削減目標（エネルギー転換）", value: "47", unit: "%", source: "様式1 2.2（地球温暖化対策計画）", basis: "S" },
  ...CAPACITY_SETTINGS,
];
