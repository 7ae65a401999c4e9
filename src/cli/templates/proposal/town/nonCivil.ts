/** Measures of みどり野市（架空） outside civil electricity (4.3), t-CO2/年. */
export const REDUCTIONS = [
  { section: "産業部門", no: "②-1", target: "みどり野食品工場（電気）", content: "自家消費型太陽光発電設備の導入", quantity: "1箇所", tCo2: 145.9, parties: 2, agreed: false },
  { section: "産業部門", no: "②-2", target: "里山農場", content: "ペレットボイラー導入補助", quantity: "2箇所", tCo2: 84.6, parties: 2, agreed: false },
  { section: "熱利用・供給", no: "②-3", target: "里山地区　温浴施設", content: "木質バイオマスの熱利用", quantity: "1箇所", tCo2: 120.4, parties: 1, agreed: true },
  { section: "運輸部門", no: "②-4", target: "路線バス", content: "EV化", quantity: "4台", tCo2: 48, parties: 1, agreed: false },
  { section: "運輸部門", no: "②-5", target: "公用車", content: "EV化", quantity: "20台", tCo2: 21.6, parties: 1, agreed: true },
] as const;

/** Their electricity, kWh/年. */
export const NON_CIVIL_SUPPLIES = [
  { section: "産業部門", name: "みどり野食品工場", count: 1, ways: { selfLocal: 310500, menuLocal: 180000 }, supplier: "オンサイト太陽光の自家消費。不足分は地産再エネ電力メニュー（みどり野エナジー）", nonRenewable: 409500, demand: 900000 },
  { section: "運輸部門", name: "路線バス営業所（充電）", count: 1, ways: { menuLocal: 80000 }, supplier: "地産再エネ電力メニュー（みどり野エナジー）", nonRenewable: 0, demand: 80000 },
] as const;

/** 関係者 of 6.2: role, state of the agreement, what stands in the way. */
export const STAKEHOLDERS = [
  { party: "みどり野エナジー株式会社（地域新電力）", role: "地産再エネ電力メニューの供給、PPA事業", progress: "合意済", concern: "調達価格の変動", response: "相対契約の長期化により価格を固定" },
  { party: "みどり野市農業委員会", role: "遊休農地の活用の調整", progress: "調整中", concern: "営農への影響", response: "営農者を交えた協議を年4回開催" },
  { party: "みどり野信用金庫", role: "PPA事業への融資", progress: "合意済", concern: "特になし", response: "―" },
  { party: "みどり野森林組合", role: "木質チップの供給", progress: "調整中", concern: "原料の安定供給", response: "5年間の供給協定を締結予定" },
] as const;
