/** What one measure costs in one fiscal year and which programme of the state pays, 千円. */
export interface YearlyCost {
  readonly year: number;
  readonly content: string;
  readonly cost: number;
  readonly programme?: string;
  readonly required?: number;
}

/** A measure of みどり野市（架空）: cost and funding in 千円. */
export interface Measure {
  readonly no: string;
  readonly name: string;
  readonly quantity: string;
  /** t-CO2/年. */
  readonly annualCo2: number;
  /** 法定耐用年数. */
  readonly serviceLife: number;
  readonly funding: Readonly<Record<string, number>>;
  readonly years: readonly YearlyCost[];
}

export const GRANT = "地域脱炭素移行・再エネ推進交付金";
export const RECYCLING = "循環型社会形成推進交付金";
export const VEHICLES = "商用車等の電動化促進事業";

const none = { grant: 0, gxGrant: 0, otherGrant: 0, bond: 0, general: 0, other: 0 } as const;
const FIVE_YEARS = [8, 9, 10, 11, 12] as const;

/** The same in every year of the grant period. */
function everyYear(content: string, cost: number, required: number, programme: string = GRANT): YearlyCost[] {
  return FIVE_YEARS.map((year) => ({ year, content, cost, programme, required }));
}

export const MEASURES: readonly Measure[] = [
  { no: "①-1", name: "住宅への太陽光発電設備の設置促進（設置補助）", quantity: "計270件（年54件）", annualCo2: 591, serviceLife: 17, funding: { ...none, grant: 121500, general: 24300, other: 157950 }, years: everyYear("住宅への太陽光発電設備の設置促進（設置補助） 54件（243kW）", 60750, 24300) },
  { no: "①-2", name: "住宅の断熱改修・ZEH化", quantity: "計60件（年12件）", annualCo2: 21.3, serviceLife: 15, funding: { ...none, grant: 45000, general: 4800, other: 40200 }, years: everyYear("住宅の断熱改修・ZEH化（12件）", 18000, 9000) },
  {
    no: "①-3", name: "公共施設への太陽光発電設備の設置", quantity: "計10箇所", annualCo2: 271.4, serviceLife: 17, funding: { ...none, grant: 111000, bond: 45000, general: 11400 },
    years: [
      { year: 8, content: "公共施設への太陽光発電設備の設置（本庁舎）", cost: 50220, programme: GRANT, required: 33300 },
      { year: 9, content: "公共施設への太陽光発電設備の設置（図書館2棟、小中学校3校）", cost: 67000, programme: GRANT, required: 44400 },
      { year: 10, content: "公共施設への太陽光発電設備の設置（小中学校3校、駐車場）", cost: 50180, programme: GRANT, required: 33300 },
    ],
  },
  {
    no: "①-4", name: "民間施設への太陽光発電設備の設置（PPA）", quantity: "計5施設", annualCo2: 430.5, serviceLife: 17, funding: { ...none, grant: 110000, other: 111250 },
    years: [
      { year: 8, content: "駅前テナントビルへの太陽光発電設備の設置（45kW）", cost: 11250, programme: GRANT, required: 5600 },
      { year: 9, content: "自社ビルへの太陽光発電設備の設置（90kW）", cost: 22500, programme: GRANT, required: 11200 },
      { year: 10, content: "商業施設への太陽光発電設備の設置（380kW）", cost: 95000, programme: GRANT, required: 47200 },
      { year: 11, content: "宿泊施設への太陽光発電設備の設置（120kW）", cost: 30000, programme: GRANT, required: 14900 },
      { year: 12, content: "病院への太陽光発電設備の設置（250kW）", cost: 62500, programme: GRANT, required: 31100 },
    ],
  },
  {
    no: "①-5", name: "遊休地・農地・ため池への太陽光発電設備の設置", quantity: "計3箇所", annualCo2: 1177.2, serviceLife: 17, funding: { ...none, grant: 380000, other: 215000 },
    years: [
      { year: 9, content: "旧埋立処分場跡地への太陽光発電設備の設置（1,500kW）", cost: 375000, programme: GRANT, required: 240000 },
      { year: 10, content: "遊休農地への太陽光発電設備の設置（400kW）", cost: 100000, programme: GRANT, required: 64000 },
      { year: 11, content: "ため池への太陽光発電設備の設置（480kW）", cost: 120000, programme: GRANT, required: 76000 },
    ],
  },
  {
    no: "①-6", name: "小水力発電・木質バイオマス発電の導入", quantity: "計2箇所", annualCo2: 589, serviceLife: 15, funding: { ...none, grant: 250000, other: 170000 },
    years: [
      { year: 10, content: "小水力発電の導入（49kW）", cost: 90000, programme: GRANT, required: 54000 },
      { year: 11, content: "木質バイオマス発電の導入（180kW）", cost: 330000, programme: GRANT, required: 196000 },
    ],
  },
  {
    no: "①-7", name: "清掃工場の建替えによる廃棄物発電の増強", quantity: "計1箇所", annualCo2: 991.5, serviceLife: 15, funding: { ...none, otherGrant: 900000, bond: 850000, general: 100000 },
    years: [
      { year: 9, content: "清掃工場の建替え（設計・造成）", cost: 250000, programme: RECYCLING, required: 120000 },
      { year: 10, content: "清掃工場の建替え（本体工事）", cost: 800000, programme: RECYCLING, required: 390000 },
      { year: 11, content: "清掃工場の建替え（本体工事）", cost: 800000, programme: RECYCLING, required: 390000 },
    ],
  },
  { no: "①-8", name: "公共・民間施設の省エネルギー改修（LED・空調・ZEB）", quantity: "計23施設", annualCo2: 291.5, serviceLife: 15, funding: { ...none, grant: 120000, bond: 60000, general: 30000, other: 30000 }, years: everyYear("公共・民間施設の省エネルギー改修", 48000, 24000) },
  { no: "②-1", name: "食品工場への自家消費型太陽光発電設備の設置", quantity: "計1箇所", annualCo2: 145.9, serviceLife: 17, funding: { ...none, grant: 35000, other: 40000 }, years: [{ year: 9, content: "食品工場への太陽光発電設備の設置（300kW）", cost: 75000, programme: GRANT, required: 35000 }] },
  { no: "②-2", name: "農場へのペレットボイラーの導入", quantity: "計2箇所", annualCo2: 84.6, serviceLife: 15, funding: { ...none, grant: 18000, other: 18000 }, years: [{ year: 10, content: "ペレットボイラーの導入（2台）", cost: 36000, programme: GRANT, required: 18000 }] },
  { no: "②-3", name: "温浴施設への木質バイオマス熱利用設備の導入", quantity: "計1箇所", annualCo2: 120.4, serviceLife: 15, funding: { ...none, grant: 33000, general: 21000 }, years: [{ year: 10, content: "木質バイオマスボイラーの導入（1台）", cost: 54000, programme: GRANT, required: 33000 }] },
  { no: "②-4", name: "路線バスのEV化", quantity: "計4台（年1台）", annualCo2: 48, serviceLife: 5, funding: { ...none, otherGrant: 40000, other: 88000 }, years: [8, 9, 10, 11].map((year) => ({ year, content: "路線バスのEV化（1台）", cost: 32000, programme: VEHICLES, required: 10000 })) },
  { no: "②-5", name: "公用車のEV化", quantity: "計20台（年4台）", annualCo2: 21.6, serviceLife: 6, funding: { ...none, grant: 20000, general: 60000 }, years: everyYear("公用車のEV化（4台）", 16000, 4000) },
];

/** What the town adds to the grant, 円 a kW or piece. */
export const CO_SUBSIDIES = [
  { measureNo: "①-1", outline: "太陽光発電設備（上限5kW/世帯）", grantPerUnit: 100000, limitPerUnit: 100000, coSubsidyPerUnit: 20000 },
  { measureNo: "①-2", outline: "断熱改修（上限100万円/件）", grantPerUnit: 750000, limitPerUnit: 750000, coSubsidyPerUnit: 80000 },
] as const;
