/** Strategy of みどり野市（架空）: policies with their measures and programmes; ○ is a priority, ● one with a scheme of its own. */
export interface Policy {
  readonly name: string;
  readonly effect: string;
  readonly sdgs: string;
  readonly measures: readonly { readonly name: string; readonly summary: string; readonly programmes: readonly (readonly [name: string, priority: string])[] }[];
}

export const POLICIES: readonly Policy[] = [
  {
    name: "1. 再生可能エネルギーの地産地消", effect: "市域の再生可能エネルギーで賄う電力の増加【再生可能エネルギー等導入量】", sdgs: "7、11、13",
    measures: [
      { name: "1) 再生可能エネルギーの導入促進", summary: "住宅や事業所への太陽光発電の設置を、補助とPPAにより進める。", programmes: [["① 住宅への太陽光発電設備の設置補助", "○"], ["② 民間施設へのPPAの普及", "●"], ["③ 遊休地・ため池の活用", "●"]] },
      { name: "2) 市有施設の脱炭素化", summary: "市有施設の太陽光発電、省エネ改修、廃棄物発電の活用を進める。", programmes: [["① 市有施設への太陽光発電設備の設置", "○"], ["② 清掃工場の電力の地産地消", "●"], ["③ 市有施設のLED化・ZEB化", ""]] },
    ],
  },
  { name: "2. 民間の力を活用した普及", effect: "地産の電力を選ぶ家庭・事業所の増加【再エネ電力メニューの契約件数】", sdgs: "7、9、17", measures: [{ name: "1) 地域新電力との連携", summary: "地域新電力とともに、地産の再エネ電力メニューを広げる。", programmes: [["① 再エネ電力メニューの共同購入", "○"], ["② 卒FIT電力の買取り", ""]] }] },
  { name: "3. 脱炭素化とレジリエンスの両立", effect: "停電に強い拠点の増加【自立電源を備えた避難所の数】", sdgs: "9、11、13", measures: [{ name: "1) 避難所の自立電源の整備", summary: "避難所に太陽光発電と蓄電池を備える。", programmes: [["① 小中学校への蓄電池の設置", "○"], ["② EVからの給電の協定", ""]] }] },
  { name: "4. 資源循環による脱炭素化", effect: "ごみの減量【1人1日当たりのごみ排出量】", sdgs: "12、13", measures: [{ name: "1) 循環型のしくみづくり", summary: "食品ロスとプラスチックごみを減らす。", programmes: [["① フードシェアの普及", ""], ["② プラスチックの分別回収", "○"]] }] },
  { name: "5. 自然資源の活用と保全", effect: "里山の保全【森林吸収量】", sdgs: "13、15", measures: [{ name: "1) 里山の木質資源の活用", summary: "間伐材を木質バイオマスとして使い、森林を育てる。", programmes: [["① 木質バイオマス発電の導入", "●"], ["② 間伐材の搬出支援", ""]] }] },
  { name: "6. 地域間の連携", effect: "近隣と支え合う再エネの増加【連携協定の数】", sdgs: "11、17", measures: [{ name: "1) 近隣市町との連携", summary: "再エネの融通と森林整備で連携する。", programmes: [["① 再エネの広域融通", ""], ["② カーボン・オフセット", ""]] }] },
  { name: "7. 公民学のパートナーシップ", effect: "担い手の増加【環境学習講座の延べ参加者数】", sdgs: "4、17", measures: [{ name: "1) 人づくり", summary: "学校・企業とともに環境学習を進める。", programmes: [["① 環境学習講座の開催", "○"], ["② 高校生の脱炭素プロジェクト", ""]] }] },
];

/** 再エネ等導入量: base year in TJ, and the multiple aimed at for 2050. */
export const TARGET = { base: 146.5, multiple: 2 } as const;

/** Roadmap for 2030, 2040 and 2050: emissions in 千t-CO2, renewables in 千kWh. */
export const ROADMAP = {
  emissions: [["ベースライン（現状趨勢）", 1033.7, 989.5, 949.9], ["対策ケース", 656.1, 341.7, 25.5]],
  renewables: [["太陽光発電（10kW未満）", 22008, 30208, 39180], ["太陽光発電（10kW以上）", 27020, 34160, 39200], ["バイオマス発電", 3100, 3100, 3100]],
} as const;
