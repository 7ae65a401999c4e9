/** 説明の進み: コンセプト, 仕様, 環境, コスト, 進捗度. */
export type Talks = readonly [string, string, string, string, string];

/** A planned plant of みどり野市（架空）, with what the three sister sheets of 4.1(2) say of it. kW, kWh/年. */
export interface Plant {
  readonly source: string;
  readonly section?: string;
  readonly site: string;
  readonly no: string;
  readonly key?: string;
  readonly owner: string;
  readonly onOffSite: string;
  readonly method: string;
  readonly count: number;
  readonly counter: string;
  readonly kW: number;
  readonly contract: string;
  /** Generation counted as renewable; for a waste plant computed by the product. */
  readonly kWh?: number;
  readonly waste?: { readonly source: string; readonly grossKwh: number; readonly biomassRatio: number };
  readonly start: string;
  readonly replacement?: string;
  readonly area: string;
  /** REPOS, 資料調査, 実地調査. */
  readonly survey: readonly [string, string, string];
  readonly grid: string;
  readonly parties: readonly (readonly [string, Talks])[];
}

const DONE: Talks = ["合意済", "合意済", "合意済", "合意済", "合意済"];
const TOLD: Talks = ["合意済", "説明済", "説明済", "協議中", "協議中"];
const BEGUN: Talks = ["説明済", "説明済", "協議中", "未実施", "協議中"];
const SURVEYED = ["確認済", "実施済", "実施済"] as const;
const SURVEYING = ["確認済", "実施済", "実施中"] as const;
const EARLY = ["確認済", "実施中", "未実施"] as const;
const solar = { source: "太陽光発電", counter: "箇所", count: 1 } as const;
const roof = { onOffSite: "オンサイト", method: "屋根置き" } as const;
const ppa = { owner: "みどり野エナジー（PPA）", ...roof } as const;
const [CENTRE, GREEN, HILLS] = ["中央エリア", "緑町エリア", "里山エリア"];
const NOT_NEEDED = "検討不要";

export const PLANTS: readonly Plant[] = [
  { ...solar, section: "戸建住宅", site: "中央エリア", no: "太陽光-1", owner: "個人", ...roof, count: 160, counter: "戸", kW: 720, contract: "低圧", kWh: 828000, start: "R8～12年", area: CENTRE, survey: SURVEYING, grid: NOT_NEEDED, parties: [["自治会長", DONE], ["住民", TOLD]] },
  { ...solar, section: "戸建住宅", site: "緑町エリア", no: "太陽光-2", owner: "個人", ...roof, count: 110, counter: "戸", kW: 495, contract: "低圧", kWh: 569250, start: "R8～12年", area: GREEN, survey: SURVEYING, grid: NOT_NEEDED, parties: [["自治会長", DONE], ["住民", BEGUN]] },
  { ...solar, section: "オフィスビル", site: "駅前テナントビルA", no: "太陽光-3", ...ppa, counter: "棟", kW: 45, contract: "低圧", kWh: 51750, start: "R8年", area: CENTRE, survey: SURVEYED, grid: NOT_NEEDED, parties: [["ビル管理者", DONE]] },
  { ...solar, section: "オフィスビル", site: "自社ビルB", no: "太陽光-4", ...ppa, counter: "棟", kW: 90, contract: "高圧", kWh: 103500, start: "R9年", area: CENTRE, survey: SURVEYING, grid: "(単独)事前相談済", parties: [["建物所有者", TOLD]] },
  { ...solar, section: "商業施設", site: "みどり野ショッピングプラザ", no: "太陽光-5", ...ppa, kW: 380, contract: "高圧", kWh: 437000, start: "R10年", area: CENTRE, survey: SURVEYED, grid: "(単独)接続検討済", parties: [["施設所有者", DONE]] },
  { ...solar, section: "宿泊施設", site: "ホテルみどり野", no: "太陽光-6", ...ppa, counter: "棟", kW: 120, contract: "高圧", kWh: 138000, start: "R11年", area: CENTRE, survey: SURVEYING, grid: "(単独)事前相談開始", parties: [["施設所有者", TOLD]] },
  { ...solar, section: "業務その他(その他)", site: "みどり野総合病院", no: "太陽光-7", ...ppa, counter: "棟", kW: 250, contract: "高圧", kWh: 287500, start: "R12年", area: GREEN, survey: SURVEYING, grid: "(単独)事前相談済", parties: [["病院事務局", TOLD]] },
  { ...solar, section: "公共施設", site: "市役所本庁舎", no: "太陽光-8", ...ppa, counter: "棟", kW: 180, contract: "高圧", kWh: 207000, start: "R8年", area: CENTRE, survey: SURVEYED, grid: "(単独)契約申込済", parties: [["庁舎管理課", DONE]] },
  { ...solar, section: "公共施設", site: "市立図書館", no: "太陽光-9", ...ppa, count: 2, counter: "棟", kW: 60, contract: "低圧", kWh: 69000, start: "R9年", area: CENTRE, survey: SURVEYED, grid: NOT_NEEDED, parties: [["教育委員会", DONE]] },
  { ...solar, section: "公共施設", site: "市立小中学校", no: "太陽光-10", ...ppa, count: 6, counter: "校", kW: 270, contract: "低圧", kWh: 310500, start: "R9～10年", area: GREEN, survey: SURVEYED, grid: NOT_NEEDED, parties: [["教育委員会", DONE]] },
  { ...solar, section: "公共(その他)", site: "市役所駐車場", no: "太陽光-11", owner: "みどり野市", onOffSite: "オンサイト", method: "駐車場", kW: 48, contract: "低圧", kWh: 55200, start: "R10年", area: CENTRE, survey: SURVEYED, grid: NOT_NEEDED, parties: [["庁舎管理課", DONE]] },
  { ...solar, section: "遊休地", site: "旧埋立処分場跡地", no: "太陽光-12", key: "基幹１", owner: "みどり野エナジー（PPA）", onOffSite: "オフサイト", method: "野立て", kW: 1500, contract: "高圧", kWh: 1785000, start: "R9年", area: HILLS, survey: SURVEYED, grid: "(単独)接続検討済", parties: [["地権者（市）", DONE], ["周辺住民", TOLD]] },
  { ...solar, section: "遊休農地", site: "里山地区遊休農地", no: "太陽光-13", owner: "みどり野エナジー（PPA）", onOffSite: "オフサイト", method: "野立て", kW: 400, contract: "高圧", kWh: 470000, start: "R10年", area: HILLS, survey: SURVEYING, grid: "(単独)事前相談済", parties: [["地権者", TOLD], ["農業委員会", BEGUN]] },
  { ...solar, section: "ため池", site: "新池", no: "太陽光-14", owner: "みどり野市", onOffSite: "オフサイト", method: "フロート", kW: 480, contract: "高圧", kWh: 528000, start: "R11年", area: HILLS, survey: SURVEYING, grid: "(単独)事前相談済", parties: [["水利組合", TOLD]] },
  { source: "水力発電", site: "みどり川小水力発電所", no: "水力-1", owner: "みどり野エナジー", onOffSite: "オフサイト", method: "流れ込み式", count: 1, counter: "箇所", kW: 49, contract: "低圧", kWh: 257544, start: "R10年", area: HILLS, survey: SURVEYED, grid: "(低圧)申込準備完了", parties: [["水利組合", DONE], ["漁業協同組合", TOLD]] },
  { source: "バイオマス発電", site: "里山木質バイオマス発電所", no: "バイオマス-1", key: "基幹２", owner: "みどり野エナジー", onOffSite: "オフサイト", method: "木質ガス化", count: 1, counter: "箇所", kW: 180, contract: "高圧", kWh: 1135000, start: "R11年", area: HILLS, survey: SURVEYING, grid: "(単独)接続検討申込開始", parties: [["森林組合", TOLD], ["周辺住民", BEGUN]] },
  { source: "廃棄物発電", site: "みどり野清掃工場（建替分）", no: "廃棄物-1", owner: "みどり野市", onOffSite: "オンサイト", method: "焼却発電", count: 1, counter: "箇所", kW: 600, contract: "高圧", waste: { source: "非該当", grossKwh: 9600000, biomassRatio: 0.58 }, start: "R12年", replacement: "○", area: HILLS, survey: SURVEYED, grid: "(単独)接続検討済", parties: [["周辺自治会", DONE]] },
  { source: "民生部門以外の電力取組", section: "産業部門", site: "みどり野食品工場", no: "太陽光-15", ...ppa, count: 1, counter: "箇所", kW: 300, contract: "高圧", kWh: 345000, start: "R9年", area: GREEN, survey: EARLY, grid: "(単独)事業内容・コンセプト等共有済", parties: [["工場長", TOLD]] },
];
