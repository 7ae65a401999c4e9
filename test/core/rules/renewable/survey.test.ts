import { analyse, findings } from "../../../support/analysed";
import type { Change } from "../../../support/sisterSheets";
import { consent, survey } from "../../../support/sisterSheets";
import type { Plant } from "../../../support/solarPlants";
import { PLANTS, templateLayout } from "../../../support/solarPlants";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { sheetOf } from "../../../support/sheetOf";

const surveyed = (change: Change): string[] => findings(analyse(templateLayout(PLANTS), survey(PLANTS, change)));
/** The sheet elsewhere: further down and right, under another name. */
const moved = (sheet: Sheet): Sheet => ({
  ...sheet,
  name: "【様式1】FS調査、系統接続検討状況（控え）",
  rows: [[], [], [], ...Array.from(sheet.rows, (row) => [undefined, undefined, undefined, ...(row ?? [])])],
});
const planned = (facility: string, column: number, value: string | null): string[] =>
  findings(
    analyse(templateLayout(PLANTS.map((plant) => (plant[2] === facility ? (plant.with(column, value) as unknown as Plant) : plant)))),
  );

describe("D-17 系統接続検討状況の選択肢", () => {
  it("asks for the stages of the contract, with and without prefix", () => {
    expect(surveyed((rows) => (rows[4]![9] = "(単独)事前相談済"))).toEqual(["D-17 warning K6"]);
    expect(surveyed((rows) => (rows[4]![9] = "契約申込済"))).toEqual(["D-17 warning K6"]);
    expect(surveyed((rows) => (rows[8]![9] = "（低圧）申込完了"))).toEqual(["D-17 warning K10"]);
  });

  it("takes the official example's own wording and unknown texts as they are", () => {
    expect(surveyed((rows) => (rows[8]![9] = "(単独)接続検討申込中"))).toEqual([]);
    expect(surveyed((rows) => (rows[8]![9] = "（一括検討プロセス）応募済"))).toEqual([]);
    expect(surveyed((rows) => (rows[4]![9] = "（低圧）申込準備開始"))).toEqual([]);
    expect(surveyed((rows) => (rows[4]![9] = "個別に協議"))).toEqual([]);
  });
});

describe("D-17 beside a wrong 契約電力区分", () => {
  const wrong = (contract: string): readonly Plant[] =>
    PLANTS.map((plant) => (plant[2] === "太陽光ー４" ? (plant.with(9, contract) as unknown as Plant) : plant));

  it("leaves a stage that fits the capacity to D-02", () => {
    const copied = survey(wrong("低圧"), (rows) => (rows[8]![9] = "(単独)事前相談済"));
    expect(findings(analyse(templateLayout(wrong("低圧")), copied))).toEqual(["D-02 warning J10"]);
  });
});

describe("totals of the sister sheets", () => {
  it("are right where they are what the plants add up to, whatever 設備情報 prints", () => {
    const plan = templateLayout(PLANTS);
    const rows = plan.rows.map((row) => row?.map((cell) => (cell?.value === 4490000 ? { ...cell, value: 4500000 } : cell)));
    expect(findings(analyse({ ...plan, rows }, survey(PLANTS), consent(PLANTS)))).toEqual(["D-10 error M13"]);
  });
});

describe("D-18 検討不要の理由", () => {
  it("asks for a reason where a high-voltage plant needs no study", () => {
    expect(surveyed((rows) => (rows[8]![9] = "検討不要"))).toEqual(["D-18 warning K10"]);
  });

  it("is satisfied by a remark in the workbook", () => {
    const remark = sheetOf("補足", [["○施設番号4：自営線で接続するため、系統接続は検討不要"]]);
    expect(
      findings(
        analyse(
          templateLayout(PLANTS),
          survey(PLANTS, (rows) => (rows[8]![9] = "検討不要")),
          remark,
        ),
      ),
    ).toEqual([]);
  });
});

describe("D-18 beside columns someone added", () => {
  /** The survey with columns behind 系統接続検討状況: their heading, and what stands there for ビルB, which needs no study. */
  const noStudy =
    (columns: Readonly<Record<string, string | null>>): Change =>
    (rows) => {
      rows[8]![9] = "検討不要";
      rows[1]!.push(...Object.keys(columns));
      rows[8]!.push(...Object.values(columns));
      for (const at of [4, 5, 7]) rows[at]!.push(...Object.keys(columns).map(() => "環境課"));
    };

  it.each<readonly [string, Readonly<Record<string, string | null>>, boolean]>([
    ["備考 about something else", { 備考: "環境課" }, true],
    ["補足 left blank beside a filled 備考", { 備考: "令和7年4月時点", 補足: null }, true],
    ["a dash for 補足", { 補足: "－" }, true],
    ["補足 in any words, behind 備考", { 備考: "環境課", 補足: "庁舎の受電設備に接続する" }, false],
    ["the reason under 備考", { 備考: "自営線で供給するため" }, false],
    ["the reason in a column of another name", { 担当課メモ: "逆潮流なし" }, false],
  ])("%s", (_what, columns, speaks) => {
    for (const sheet of [survey(PLANTS, noStudy(columns)), moved(survey(PLANTS, noStudy(columns)))]) {
      expect(findings(analyse(templateLayout(PLANTS), sheet)).map((line) => line.slice(0, 4))).toEqual(speaks ? ["D-18"] : []);
    }
  });

  it("takes the remark on one plant for that plant only", () => {
    const found = (text: string): string[] =>
      findings(
        analyse(
          templateLayout(PLANTS),
          survey(PLANTS, (rows) => (rows[8]![9] = "検討不要")),
          sheetOf("補足", [[text]]),
        ),
      );
    expect(found("○施設番号５：自営線で接続するため、系統接続は検討不要")).toEqual(["D-18 warning K10"]);
    expect(found("○施設番号３～４：自営線で接続するため、系統接続は検討不要")).toEqual([]);
    expect(found("○ビルB：自営線で接続するため、系統接続は検討不要")).toEqual([]);
  });
});

describe("D-19 調査の順序", () => {
  it("mentions a field survey before the others", () => {
    expect(surveyed((rows) => rows[4]!.splice(6, 3, "未実施", "実施中", "実施済"))).toEqual(["D-19 info H6"]);
    expect(surveyed((rows) => rows[4]!.splice(6, 3, "確認済", "未実施", "実施済"))).toEqual(["D-19 info I6"]);
    expect(surveyed((rows) => rows[4]!.splice(6, 3, "未実施", "未実施", "実施中"))).toEqual([]);
  });
});

describe("A-10 施設番号と設置場所", () => {
  it("reports one number at two places, written differently or not", () => {
    expect(surveyed((rows) => (rows[4]![0] = "エリアC"))).toEqual(["A-10 error C6"]);
    expect(
      findings(
        analyse(
          templateLayout(PLANTS),
          consent(PLANTS, (rows) => (rows[4]![0] = "エリアC")),
        ),
      ),
    ).toEqual(["A-10 error C6"]);
  });

  it("speaks alone where two numbers are exchanged", () => {
    expect(
      surveyed((rows) => {
        rows[4]![1] = "太陽光-2";
        rows[5]![1] = "太陽光-1";
      }),
    ).toEqual(["A-10 error C6", "A-10 error C7"]);
  });

  it("offers the number of 設備情報 for a number it does not have", () => {
    const analysis = analyse(
      templateLayout(PLANTS),
      survey(PLANTS, (rows) => (rows[5]![1] = "太陽光-20")),
    );
    expect(findings(analysis)).toEqual(["A-10 error C7"]);
    expect(analysis.findings[0]!.fix).toMatchObject([{ new: { value: "太陽光ー２" } }]);
  });

  it("takes grouped parts of one place as that place, and leaves examples alone", () => {
    expect(surveyed((rows) => (rows[4]![0] = "エリアA①～③"))).toEqual([]);
    expect(
      surveyed((rows) => {
        rows[4]![0] = "エリアC";
        rows[4]![3] = "○○戸";
      }).filter((found) => found.startsWith("A-10")),
    ).toEqual([]);
  });
});

describe("D-06 まとめ行", () => {
  it("warns where areas or kinds are mixed", () => {
    expect(planned("太陽光ー１", 1, "エリアA・B")).toEqual(["D-06 warning B6"]);
    expect(planned("太陽光ー１", 1, "エリアAとエリアＢ")).toEqual(["D-06 warning B6"]);
    expect(planned("太陽光ー１", 1, "商業施設・宿泊施設")).toEqual(["D-06 warning B6"]);
    expect(planned("太陽光ー１", 1, "エリアA②・③")).toEqual([]);
    expect(planned("太陽光ー３", 1, "エリアA・B")).toEqual([]);
  });

  it.each([
    "エリア１・２",
    "エリアA～C",
    "A地区・B地区",
    "中央エリア・緑町エリアの住宅",
    "中央地区と里山地区",
    "中央地区及び里山地区の戸建住宅",
    "戸建住宅・集合住宅",
    "ホテル、商業施設",
    "公共施設及びため池",
  ])("warns: %s", (site) => {
    expect(planned("太陽光ー１", 1, site)).toEqual(["D-06 warning B6"]);
  });

  it.each([
    "戸建住宅エリアA①～③",
    "エリアA-1、A-2",
    "エリアA 200戸",
    "中央地区1・2丁目",
    "中央エリア",
    "中央エリア①・②",
    "公共施設（庁舎・学校）",
    "マンション・アパート",
    "小学校・中学校",
    "店舗併用住宅・戸建住宅",
    "戸建住宅・カーポート",
  ])("leaves alone: %s", (site) => {
    expect(planned("太陽光ー１", 1, site)).toEqual([]);
  });
});

describe("D-16 基幹発電設備", () => {
  it("asks for one where none is named", () => {
    expect(planned("太陽光ー５", 3, null)).toEqual(["D-16 warning D6"]);
    expect(planned("太陽光ー５", 3, "基幹１")).toEqual([]);
  });
});

describe("D-20 and D-21 導入時期", () => {
  it("warns outside the years of the plan", () => {
    expect(planned("太陽光ー３", 11, "R6年")).toEqual(["D-20 warning N9"]);
    expect(planned("太陽光ー３", 11, "R11～13年")).toEqual(["D-20 warning N9"]);
    expect(planned("太陽光ー３", 11, "令和13年3月")).toEqual([]);
    expect(planned("太陽光ー３", 11, "R7～12年")).toEqual([]);
    expect(planned("太陽光ー３", 11, "未定")).toEqual([]);
  });

  it("warns where an existing plant is still to come", () => {
    const existing = (start: string) =>
      sheetOf("4.1(3)活用可能な既存の再エネ発電設備", [
        [
          "設置方法",
          "設置場所",
          "数量",
          "設置者",
          "設備能力(kW)",
          "発電量(kWh/年)",
          "発電量のうち先行地域へ供給する電力量(kWh/年)",
          "導入時期",
          "電源",
          "供給方法（供給主体）等",
        ],
        ["屋根置き", "公共施設", "3箇所", "市", 60, 75000, 70000, start, "FIT電源", "証書"],
        ["合計", null, null, null, 60, 75000, 70000],
      ]);
    expect(findings(analyse(existing("R9年")))).toEqual(["D-21 warning H2"]);
    expect(findings(analyse(existing("H28年")))).toEqual([]);
    expect(findings(analyse(existing("R7年")))).toEqual([]);
  });
});
