/** Area plan of みどり野市（架空）: emissions and reductions in 千t-CO2, electricity in 千kWh/年. */

/** By sector: emissions of 2013 and 2019, then as usual in 2030, 2040 and 2050. */
export const EMISSIONS: readonly (readonly [sector: string, ...figures: number[]])[] = [
  ["産業・エネルギー転換部門", 842.6, 701.3, 668.4, 640.2, 615],
  ["業務その他部門", 128.4, 96.5, 92.1, 88.7, 85.4],
  ["家庭部門", 141.2, 104.8, 98.6, 94.3, 90.5],
  ["運輸部門", 187.5, 171.2, 163.8, 156, 149.1],
  ["廃棄物分野（一般廃棄物）", 14.2, 11.6, 10.8, 10.3, 9.9],
];

/** Targets of the nation and the prefecture for 2030, by sector, as fractions. */
export const POLICY: readonly (readonly [national: number, prefectural: number])[] = [
  [0.38, 0.4],
  [0.51, 0.55],
  [0.66, 0.62],
  [0.35, 0.4],
  [0.15, 0.3],
];

/** What measures save by sector, with the measure and what it rests on: 2030, 2040, 2050. */
export const MEASURES: readonly (readonly [measure: string, basis: string, ...figures: number[]])[] = [
  ["省エネ設備への更新、燃料転換", "エネルギー消費原単位を年平均1.0%削減", 246, 423.5, 608],
  ["建築物のZEB化、LED・空調の更新", "新築のZEB Ready、LED普及率100%", 34.2, 57.8, 80],
  ["住宅のZEH化、断熱改修、高効率給湯", "ZEH率30%（2030年度）", 51.5, 70.2, 84],
  ["次世代自動車の普及、エコドライブ", "普及率50%（2030年度）", 44, 92.7, 147],
  ["ごみの減量", "1人1日当たり10%削減", 1.9, 3.6, 5.4],
];

/** Solar plants: name in the potential, name in the rates, potential, introduction rates of 2030, 2040 and 2050 as fractions. */
export const SOLAR: readonly (readonly [potential: string, rate: string, energy: number, ...rates: number[]])[] = [
  ["一般住宅(新規着工)", "新規住宅", 12400, 0.3, 0.65, 1],
  ["一般住宅(既設住宅)", "既設住宅", 38600, 0.08, 0.18, 0.3],
  ["公共施設", "公共施設", 4200, 0.5, 1, 1],
  ["ため池", "ため池", 6800, 0.2, 0.6, 1],
  ["市有地", "市有地", 3100, 0.2, 0.6, 1],
  ["耕作放棄地", "耕作放棄地", 5400, 0.1, 0.3, 0.5],
];

/** Scale by target: size of one, numbers or areas of 2030, 2040 and 2050, and kW where it is no multiple of the size. */
export const SCALE: readonly (readonly [target: string, size: string, units: readonly number[], counter: string, kW?: readonly number[]])[] = [
  ["住宅(新規)", "4.5kW", [719, 1558, 2396], "棟"],
  ["住宅(既設)", "4.5kW", [597, 1343, 2238], "棟"],
  ["公共施設", "10kW以上", [18260, 36520, 36520], "㎡", [1826, 3652, 3652]],
  ["ため池", "59,130㎡を段階的に導入", [11830, 35480, 59130], "㎡", [1183, 3548, 5913]],
  ["市有地", "26,960㎡を段階的に導入", [5390, 16170, 26960], "㎡", [539, 1617, 2696]],
  ["農地・耕作放棄地", "営農型", [9400, 28180, 46960], "㎡", [470, 1409, 2348]],
];

/** Renewables there were in 2019, 千kWh. */
export const RENEWABLES_2019 = { small: 15200, large: 22400, biomass: 3100 } as const;

/** Sector that uses the electricity of each target. */
export const ALLOCATION = [
  ["住宅", "家庭部門"],
  ["公共施設", "業務その他部門"],
  ["ため池", "業務その他部門"],
  ["市有地", "業務その他部門"],
  ["農地・耕作放棄地", "産業部門（農林水産業）"],
] as const;

/** 森林吸収量 of 2013 and 2019. */
export const SINK = [18.6, 18.2] as const;
