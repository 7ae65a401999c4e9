import { a1 } from "../../../../src/core/grid/address";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { findingsOf, lines } from "../../../support/ruleFindings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";
import { blocksSheet, measureBlock } from "../../../support/yearlySheet";

const HEAD = ["No", "施設名", "対象施設数", "合意形成進捗度", "今後の合意形成のスケジュール"];
type Row = readonly [name: string, count: TestCell, progress: string, schedule?: TestCell];

function consent(...sectors: readonly (readonly [string, readonly Row[]])[]): Sheet {
  return sheetOf(
    "合意形成",
    sectors.flatMap(([sector, rows]) => [
      [`■${sector}`],
      HEAD,
      ...rows.map(([name, count, progress, schedule], index) => [index + 1, name, count, progress, schedule ?? null]),
      [],
    ]),
  );
}

/** The demand table of edition R5, or of R4 when the rows say how far consent is. */
function demand(rows: readonly (readonly [kind: string, name: string, count: TestCell, agreed?: string])[]): Sheet {
  const states = rows.some((row) => row[3] !== undefined);
  const head = [
    "種類",
    "民生部門の電力需要家",
    "数量",
    ...(states ? ["合意形成の状況"] : []),
    "電力需要量(kWh/年)",
    "自家消費等",
    "相対契約",
    "再エネメニュー",
    "証書",
    "合計",
    "省エネによる電力削減量(kWh/年)",
    "CO2排出削減量(t-CO2)",
    "備考",
  ];
  return sheetOf("達成率", [
    ["【「実質ゼロ」の達成率】"],
    head,
    ...rows.map(([kind, name, count, agreed]) => [kind, name, count, ...(states ? [agreed ?? null] : []), 1000, 0, 0, 0, 0, 0, 0, 0, null]),
    ["合計", null, null, ...(states ? [null] : []), rows.length * 1000],
  ]);
}

describe("E-09 counts of consent and demand", () => {
  const table = demand([
    ["民生・業務その他", "オフィスビル", 27],
    ["民生・業務その他", "宿泊施設", 3],
  ]);
  const check = (rows: readonly Row[], other = table) => findingsOf(["E-09"], consent(["業務その他", rows]), other);

  it("agree", () => {
    expect(
      check([
        ["オフィスビル（駅前）", 26, "C"],
        ["A銀行本店", 1, "C"],
        ["ホテルB", 3, "C"],
      ]),
    ).toEqual([]);
  });

  it("agree where a name could tell two kinds: 商業ビル is no office", () => {
    const other = demand([
      ["民生・業務その他", "オフィスビル", 25],
      ["民生・業務その他", "商業施設", 3],
    ]);
    expect(
      check(
        [
          ["オフィスビル（駅前）", 25, "C"],
          ["駅前商業ビル", 3, "C"],
        ],
        other,
      ),
    ).toEqual([]);
  });

  it("agree where the sums do and a name only seems to tell the kind: 駅ビル may be a shop", () => {
    const other = demand([
      ["民生・業務その他", "オフィスビル", 24],
      ["民生・業務その他", "商業施設", 2],
    ]);
    expect(
      check(
        [
          ["オフィスビル（駅前）", 24, "C"],
          ["駅ビル", 1, "C"],
          ["みどり屋", 1, "C"],
        ],
        other,
      ),
    ).toEqual([]);
  });

  it("differ in their kinds although the sums agree, where every name tells its kind", () => {
    const other = demand([
      ["民生・業務その他", "オフィスビル", 24],
      ["民生・業務その他", "商業施設", 3],
    ]);
    const found = check(
      [
        ["オフィスビル（駅前）", 25, "C"],
        ["商業施設", 2, "C"],
      ],
      other,
    );
    expect(found.map((finding) => [finding.actual, finding.expected])).toEqual([
      ["25", "24"],
      ["2", "3"],
    ]);
  });

  it("differ in one kind: one finding, on that kind", () => {
    const found = check([
      ["オフィスビル（駅前）", 24, "C"],
      ["A銀行本店", 1, "C"],
      ["ホテルB", 3, "C"],
    ]);
    expect(found.map((finding) => [finding.actual, finding.expected])).toEqual([["25", "27"]]);
  });

  it("differ beyond the kinds that can be told apart (高岡: 44, 33; 25, 27)", () => {
    const found = check([
      ["オフィスビル（駅前）", 24, "C"],
      ["A銀行本店", 1, "C"],
      ["工業団地", 13, "C"],
      ["ホテルB", 3, "C"],
    ]);
    expect(found.map((finding) => [finding.actual, finding.expected])).toEqual([
      ["41", "30"],
      ["25", "27"],
    ]);
  });

  it("are not compared while one side is blank or no number", () => {
    expect(check([["オフィスビル", null, "C"]])).toEqual([]);
    expect(check([["オフィスビル", 3, "C"]], demand([["民生・業務その他", "オフィスビル", "民生・業務"]]))).toEqual([]);
    expect(check([["オフィスビル", 3, "C"]], demand([["公共", "公共施設", 9]]))).toEqual([]);
  });
});

describe("E-10 counts in running text", () => {
  const housing = consent([
    "住宅",
    [
      ["戸建住宅", 134, "D"],
      ["飲食店", 345, "D"],
    ],
  ]);
  const prose = (text: string) => sheetOf("総論", [[text]]);
  const check = (text: string, ...sheets: readonly Sheet[]) =>
    findingsOf(["E-10"], prose(text), ...sheets).map((finding) => [finding.actual, finding.expected]);

  it("differ from the table they speak of (高岡 375, 345)", () => {
    expect(check("・飲食店等（375件）は、店舗形態等に応じたグルーピングを行う。", housing)).toEqual([["375", "345"]]);
    expect(check("・住宅（戸建住宅135件・集合住宅172件）は、実施したアンケートに基づき分ける。", housing)).toEqual([["135", "134"]]);
    expect(check("飲食店３７５件について説明した内容を以下にまとめる。", housing)).toEqual([["375", "345"]]);
  });

  it("are left alone when they agree, are rough, or tell what was done", () => {
    for (const text of [
      "戸建住宅（134件）を対象とする取組です。",
      "戸建住宅（約150件）を対象とする取組です。",
      "戸建住宅のうち30件に設置する予定である。",
      "戸建住宅30件へ太陽光発電設備を設置した。",
      "戸建住宅50件にアンケートを実施している。",
      "市内の戸建住宅100件以上から問合せがあった。",
      "集合住宅（20件）は今後の課題とする予定。",
    ]) {
      expect([text, check(text, housing)]).toEqual([text, []]);
    }
  });

  it("of equipment are those of the measures (延岡 V2H: 住宅18, 商業施設4, 公共施設4)", () => {
    const block = (title: string, last: number) => measureBlock(title, { unit: "件", single: [0, last], cumulative: [0, last] });
    const measures = blocksSheet("取組", [
      block("取組①-1：住宅への充放電器導入", 18),
      block("取組⑤-1：商業施設への充放電器導入", 4),
      block("取組⑦-1：公共施設への充放電器導入", 10),
    ]);
    const text =
      "・新たに充放電設備（V2H スタンド）が市場投入され、電気自動車への切り替えを進めるため、住宅 18 件、商業施設 4 件、公共施設 4 件を設定した。";
    expect(check(text, measures)).toEqual([["4", "10"]]);
    expect(check("公共施設 4 件の会議室を会場として使う予定である。", measures)).toEqual([]);
    expect(check("給湯機については公共施設 2 件で検討している。", measures)).toEqual([]);
  });
});

describe("E-11 agreed, but talks go on", () => {
  const agreed = demand([
    ["公共", "公共施設", 3, "☑ 合意済み\n☐ 一部合意"],
    ["民生・家庭", "住宅", 9, "☐ 合意済み\n☑ 一部合意"],
  ]);
  const detail = (heading: string) =>
    sheetOf("詳細", [[heading], [], ["県営住宅については合意を得ており、使用料について協議を継続している。"]]);

  it("is a remark with both places", () => {
    const found = findingsOf(["E-11"], agreed, detail("○公共施設"));
    expect(lines(found)).toEqual(["E-11 info D3"]);
    expect(found[0]!.cells.map((cell) => `${cell.sheet}!${a1(cell)}`)).toEqual(["達成率!D3", "詳細!A3"]);
  });

  it("is silent for consumers not yet agreed and for texts about something else", () => {
    expect(findingsOf(["E-11"], agreed, detail("○住宅"))).toEqual([]);
    expect(findingsOf(["E-11"], agreed, detail("○実施体制の構築について"))).toEqual([]);
  });
});

describe("E-12 blank schedules", () => {
  const check = (...rows: readonly Row[]) => lines(findingsOf(["E-12"], consent(["住宅", rows])));

  it("are one omission for a column nobody filled, else one a row", () => {
    expect(check(["戸建住宅", 1, "D"], ["集合住宅", 1, "C"])).toEqual(["E-12 warning E3"]);
    expect(check(["戸建住宅", 1, "D", "令和6年度に説明会"], ["集合住宅", 1, "C"])).toEqual(["E-12 warning E4"]);
  });

  it("are right where agreement is reached or nothing is judged", () => {
    expect(check(["市庁舎", 1, "A"])).toEqual([]);
    expect(check(["市庁舎", 1, ""])).toEqual([]);
  });
});

describe("C-15, C-16, C-18", () => {
  const check = (rule: string, sector: string, name: string, count: TestCell = 3) =>
    findingsOf([rule], consent([sector, [[name, count, "C", "R6"]]]));

  it("C-15 businesses among the households", () => {
    expect(lines(check("C-15", "住宅", "飲食店"))).toEqual(["C-15 warning B3"]);
    for (const name of ["戸建住宅", "店舗併用住宅", "学生寮（大学）", "県営住宅"])
      expect([name, check("C-15", "住宅", name)]).toEqual([name, []]);
    expect(check("C-15", "業務その他", "飲食店")).toEqual([]);
  });

  it("C-16 works among 業務その他", () => {
    expect(lines(check("C-16", "業務その他", "福岡金属工業団地"))).toEqual(["C-16 warning B3"]);
    for (const name of ["A工場事務所棟", "B製作所本社ビル", "商業施設"])
      expect([name, check("C-16", "業務その他", name)]).toEqual([name, []]);
  });

  it("C-18 words among the counts; a number with its counter is none", () => {
    expect(lines(check("C-18", "住宅", "戸建住宅", "民生・家庭"))).toEqual(["C-18 error C3"]);
    for (const count of ["134戸", null, "－", "○", 12]) expect([count, check("C-18", "住宅", "戸建住宅", count)]).toEqual([count, []]);
    const column = findingsOf(
      ["C-18"],
      demand([
        ["民生・家庭", "住宅", "民生・家庭"],
        ["公共", "公共施設", "公共"],
      ]),
    );
    expect(column.map((finding) => finding.cells.map(a1))).toEqual([["C3", "C4"]]);
  });
});
