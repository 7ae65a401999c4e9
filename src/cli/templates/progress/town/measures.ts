/** One series of a measure: planned figures of R8 … R12, reported ones of R8 and R9. */
export interface Series {
  /** What is counted; empty where the block has one series. */
  readonly name: string;
  readonly unit: string;
  readonly plan: readonly number[];
  readonly actual: readonly number[];
}

/** A measure of みどり野市（架空） as its yearly report shows it; the plan is that of the proposal's sample. */
export interface ReportedMeasure {
  readonly no: string;
  readonly name: string;
  readonly part: "renewable" | "saving" | "other";
  /** 工程 of R8 … R12, and what was done in R8 and R9. */
  readonly process: readonly string[];
  readonly done: readonly string[];
  readonly series: readonly Series[];
  /** Cumulative reduction of R8 and R9, t-CO2. */
  readonly co2: readonly number[];
  readonly remark: string;
}

const always = (text: string): string[] => [text, text, text, text, text];

export const MEASURES: readonly ReportedMeasure[] = [
  {
    no: "①-1", name: "住宅への太陽光発電設備の設置促進（設置補助）", part: "renewable", process: always("順次設置"), done: ["順次設置", "順次設置"],
    series: [{ name: "太陽光出力", unit: "kW", plan: [243, 243, 243, 243, 243], actual: [229.5, 252] }, { name: "件数", unit: "件", plan: [54, 54, 54, 54, 54], actual: [51, 56] }],
    co2: [111.6, 234.2], remark: "自治会での説明会を12回開催し、56件に設置した。",
  },
  { no: "①-2", name: "住宅の断熱改修・ZEH化", part: "saving", process: always("順次改修"), done: ["順次改修", "順次改修"], series: [{ name: "", unit: "件", plan: [12, 12, 12, 12, 12], actual: [11, 12] }], co2: [3.9, 8.2], remark: "改修事業者の紹介制度を設け、計画どおり12件を改修した。" },
  { no: "①-3", name: "公共施設への太陽光発電設備の設置", part: "renewable", process: ["設置", "設置", "設置", "運用", "運用"], done: ["設置", "設置"], series: [{ name: "", unit: "kW", plan: [180, 195, 183, 0, 0], actual: [180, 195] }], co2: [87.6, 182.4], remark: "市立図書館2棟と小中学校3校に設置した。" },
  { no: "①-4", name: "民間施設への太陽光発電設備の設置（PPA）", part: "renewable", process: always("順次設置"), done: ["順次設置", "順次設置"], series: [{ name: "", unit: "kW", plan: [45, 90, 380, 120, 250], actual: [45, 90] }], co2: [21.9, 65.7], remark: "自社ビルBに設置した。商業施設とは設置位置を協議している。" },
  { no: "①-5", name: "遊休地・農地・ため池への太陽光発電設備の設置", part: "renewable", process: ["調査・協議", "設置", "設置", "設置", "運用"], done: ["調査・協議", "設置"], series: [{ name: "", unit: "kW", plan: [0, 1500, 400, 480, 0], actual: [0, 1500] }], co2: [0, 755.1], remark: "旧埋立処分場跡地の設備が運転を始めた。" },
  { no: "①-6", name: "小水力発電・木質バイオマス発電の導入", part: "renewable", process: ["調査", "設計", "設置", "設置", "運用"], done: ["調査", "設計"], series: [{ name: "", unit: "kW", plan: [0, 0, 49, 180, 0], actual: [0, 0] }], co2: [0, 0], remark: "小水力発電所の実施設計を終えた。" },
  { no: "①-7", name: "清掃工場の建替えによる廃棄物発電の増強", part: "renewable", process: ["調査", "設計", "工事", "工事", "運用開始"], done: ["調査", "設計"], series: [{ name: "", unit: "kW", plan: [0, 0, 0, 0, 600], actual: [0, 0] }], co2: [0, 0], remark: "設計と造成工事を行った。" },
  { no: "①-8", name: "公共・民間施設の省エネルギー改修（LED・空調・ZEB）", part: "saving", process: always("順次改修"), done: ["順次改修", "順次改修"], series: [{ name: "", unit: "件", plan: [4, 5, 5, 5, 4], actual: [4, 5] }], co2: [50.1, 118.3], remark: "本庁舎のZEB改修に着手した。" },
  { no: "②-1", name: "食品工場への自家消費型太陽光発電設備の設置", part: "other", process: ["協議", "設置", "運用", "運用", "運用"], done: ["協議", "設置"], series: [{ name: "", unit: "kW", plan: [0, 300, 0, 0, 0], actual: [0, 300] }], co2: [0, 145.9], remark: "計画どおり300kWを設置した。" },
  { no: "②-2", name: "農場へのペレットボイラーの導入", part: "other", process: ["協議", "設計", "設置", "運用", "運用"], done: ["協議", "設計"], series: [{ name: "", unit: "台", plan: [0, 0, 2, 0, 0], actual: [0, 0] }], co2: [0, 0], remark: "機種を選定した。" },
  { no: "②-3", name: "温浴施設への木質バイオマス熱利用設備の導入", part: "other", process: ["協議", "設計", "設置", "運用", "運用"], done: ["協議", "設計"], series: [{ name: "", unit: "件", plan: [0, 0, 1, 0, 0], actual: [0, 0] }], co2: [0, 0], remark: "実施設計を終えた。" },
  { no: "②-4", name: "路線バスのEV化", part: "other", process: ["順次導入", "順次導入", "順次導入", "順次導入", "運行"], done: ["順次導入", "順次導入"], series: [{ name: "", unit: "台", plan: [1, 1, 1, 1, 0], actual: [1, 1] }], co2: [12, 24], remark: "駅前循環線に1台を追加した。" },
  { no: "②-5", name: "公用車のEV化", part: "other", process: always("順次導入"), done: ["順次導入", "順次導入"], series: [{ name: "", unit: "台", plan: [4, 4, 4, 4, 4], actual: [4, 3] }], co2: [4.3, 7.6], remark: "納期の遅れにより3台の導入となった。残る1台は令和10年度に導入する。" },
];
