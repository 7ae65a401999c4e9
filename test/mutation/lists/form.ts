import type { Mutation } from "../mutation";
import { put } from "../mutation";

const EQUIPMENT = "P-4.1(2).equipment";
const SOLAR = "太陽光発電";

/** Faults of form and writing (rules.md A). */
export const FORM_MUTATIONS: readonly Mutation[] = [
  { rule: "A-01", base: "proposal", story: "設置者の記入例を残した。", changes: [put(EQUIPMENT, "太陽光-5", "owner", "○○エナジー（PPA）", SOLAR)] },
  { rule: "A-01", base: "proposal", story: "電力需要量の記入例を残した。", changes: [put("P-4.2.demand", "3_1", "kWh", "○○○")] },
  { rule: "A-01", base: "progress", story: "本文の年月を空けたまま提出した。", changes: [{ sheet: "総論", text: "3. 評価委員からの講評に対する対応状況", right: 1, to: "令和●年●月に農業委員会と協議する。" }] },
  { rule: "A-01", base: "strategy", story: "指標の記入例を残した。", changes: [put("S-indicators", "4. 資源循環による脱炭素化", "effect", "ごみの減量【1人1日当たり○○g】")] },
  { rule: "A-02", base: "proposal", story: "別の文書から貼り付けた数値が文字列になった。", changes: [put("P-4.2.saving", "みどり野総合病院", "kWh", "１４８，３００")] },
  { rule: "A-02", base: "progress", story: "全角の数字で入力した。", changes: [put("R-measure", "実績 単年度", "2027", "１９５", "①-3")] },
  { rule: "A-02", base: "action-plan", story: "全角の数字で入力した。", changes: [put("A-bau", "家庭部門", "emission.2019", "１０４．８")] },
  { rule: "A-02", base: "proposal", story: "桁区切りを一つ落とした（rules.md A-02の例）。", changes: [put("P-4.2.demand", "6_1", "kWh", "1482,600")] },
  { rule: "A-03", base: "proposal", story: "桁区切りの位置をずらして入力した。", changes: [put("P-4.2.saving", "みどり野総合病院", "kWh", "1483,00")] },
  { rule: "A-04", base: "proposal", story: "PDFから写した文字が化けた。", changes: [put("P-4.2.supply", "みどり野総合病院", "supplier", "オンサイト太陽光の自家消費と相对契約（みどり野エナジー）")] },
  { rule: "A-04", base: "strategy", story: "PDFから写した文字が化けた。", changes: [put("S-indicators", "4. 資源循環による脱炭素化", "effect", "マイルーজの普及")] },
  { rule: "A-05", base: "proposal", story: "様式の列の名前を書きかえた。", changes: [{ table: "P-3.4a", head: "bond", to: "起債（見込み）" }] },
  { rule: "A-05", base: "proposal", story: "様式の列の名前を書きかえた。", changes: [{ table: EQUIPMENT, source: SOLAR, head: "method", to: "メモ" }] },
  { rule: "A-05", base: "proposal", story: "様式の列の名前を書きかえた。", changes: [{ table: "P-4.2.demand", head: "method", to: "担当課メモ" }] },
  { rule: "A-05", base: "proposal", story: "表を見分ける列の名前を書きかえた。", changes: [{ table: EQUIPMENT, source: SOLAR, head: "kW", to: "パネルの大きさ" }] },
  { rule: "A-05", base: "proposal", story: "調達方法の列の名前を書きかえた。", changes: [{ table: "P-4.2.supply", head: "menuLocal", to: "地元の電気" }] },
  { rule: "A-05", base: "progress", story: "資金の列の名前を書きかえた。", changes: [{ sheet: "事業費", text: "補助金\n（千円）", to: "国からの資金\n（千円）" }] },
  { rule: "A-05", base: "proposal", story: "行の名前の列を別の言い方にした。", changes: [{ table: "P-4.1(1)", head: "source", to: "発電の種類" }] },
  { rule: "A-05", base: "proposal", story: "最後の列の名前を書きかえた。", changes: [{ table: "P-6.2", head: "response", to: "今後どうするか" }] },
  { rule: "A-05", base: "proposal", story: "列が三つの表で一つを書きかえた。", changes: [{ table: "P-4.2.scale", head: "scale", to: "今回のぶん" }] },
  { rule: "A-05", base: "progress", story: "列が二つの表で一つを書きかえた。", changes: [{ table: "R-plan", head: "state", to: "どこまで進んだか" }] },
  { rule: "A-05", base: "progress", story: "会議体の表の列の名前を書きかえた。", changes: [{ table: "R-mgmt", head: "body", to: "話し合いの場" }] },
  { rule: "A-06", base: "progress", story: "二つの取組に同じ番号を付けた。", changes: [{ sheet: "取組", text: "■取組②-5：公用車のEV化", to: "■取組②-4：公用車のEV化" }] },
  { rule: "A-06", base: "proposal", story: "一覧の最後の番号を一つ前と同じにした。", changes: [put("P-3.4a", "②-5", "measureNo", "②-4")] },
  { rule: "A-07", base: "progress", story: "番号をとばした。", changes: [{ sheet: "取組", text: "■取組②-5：公用車のEV化", to: "■取組②-6：公用車のEV化" }] },
  { rule: "A-07", base: "strategy", story: "事業を一つ削ったが、番号を詰めていない。", changes: [put("S-measures", "1) 再生可能エネルギーの導入促進#3", "programme", "④ 遊休地・ため池の活用")] },
  { rule: "A-08", base: "proposal", story: "一覧にない番号を書いた。", changes: [put("P-4.3.reductions", "②-5", "no", "②-6")] },
  { rule: "A-08", base: "proposal", story: "年度別の表で番号を書き違えた。", changes: [put("P-3.4b.byYear", "①-8#2", "measureNo", "①-9")] },
  { rule: "A-08", base: "proposal", story: "国の事業の表に一覧にない番号を書いた。", changes: [put("P-3.4b.programmes", "商用車等の電動化促進事業", "measureNos", "②-4、②-7")] },
  { rule: "A-10", base: "proposal", story: "FS調査の表に別の施設の設置場所を貼り付けた。", changes: [put("P-4.1(2).survey", "太陽光-9", "site", "市役所本庁舎", SOLAR)], at: { table: "P-4.1(2).survey", source: SOLAR, row: "太陽光-9", column: "facilityNo" } },
  { rule: "A-10", base: "proposal", story: "合意形成の表に別の施設の設置場所を貼り付けた。", changes: [put("P-4.1(2).consent", "バイオマス-1", "site", "里山バイオガス発電所", "バイオマス発電")], at: { table: "P-4.1(2).consent", source: "バイオマス発電", row: "バイオマス-1", column: "facilityNo" } },
  { rule: "A-11", base: "proposal with draft", story: "排出係数の出典を書いていない。", changes: [{ sheet: "様式1の下書き", text: "排出係数の出典", right: 1, to: null }], at: { sheet: "様式1の下書き", text: "排出係数の出典" } },
];
