type Party = readonly [party: string, states: readonly string[]];

const HOUSING_HEAD: Party = ["地区代表者", ["実施済", "", "", "", "", "完了"]];
const residents = (...last: readonly [string, string]): Party => ["住民", ["実施済", "実施済", "実施済", ...last, "未完了"]];
const manager = (...states: readonly string[]): Party => ["施設管理者", states];
const agreed: Party = manager("実施済", "実施済", "実施済", "実施済", "実施済", "実施済", "完了");
const talking: Party = manager("実施済", "実施済", "実施済", "実施中", "未実施", "未実施", "未完了");
const tenants: Party = ["テナント・店舗等", ["実施済", "実施済", "実施中", "未実施", "未実施", "未実施", "未完了"]];
const decided: Party = manager("実施済", "実施済", "完了");
const pending: Party = manager("実施済", "実施中", "未完了");

/** How far the talks with the consumers of みどり野市（架空） are, by No; the states follow the steps of the sector's card. */
export const CONSENTS: Readonly<Record<string, readonly Party[]>> = {
  "1_1": [HOUSING_HEAD, residents("実施済", "実施中")],
  "1_2": [HOUSING_HEAD, residents("実施中", "未実施")],
  "2_1": [["建物所有者", ["実施済", "実施済", "実施済", "実施済", "実施中", "未完了"]], residents("実施中", "未実施")],
  "3_1": [talking, tenants],
  "3_2": [talking],
  "4_1": [agreed, tenants],
  "4_2": [talking, tenants],
  "5_1": [talking],
  "6_1": [agreed],
  "7_1": [decided],
  "7_2": [decided],
  "7_3": [decided],
  "7_4": [pending],
  "8_1": [decided],
};
