import type { TestCell } from "../../../support/sheetOf";
import { bookFindings, townFindings } from "../../../support/townFindings";
import type { Town } from "../../../support/zeroTown";
import { change, townBook, zeroTown } from "../../../support/zeroTown";
import { nonCivilTown } from "../../../support/nonCivilTown";

const DEMAND = "4.2民生電力需要量";
const HOUSING = "4.2需要家合意形成状況(住宅)";
const BUSINESS = "4.2需要家合意形成状況(民生・業務その他)";
const PUBLIC = " 4.2需要家合意形成状況(公共)";

type Change = readonly [sheet: string, label: string, col: number, value: TestCell, nth?: number];
const changed = (...changes: readonly Change[]): Town => changes.reduce((town, args) => change(town, ...args), zeroTown());
const found = (...changes: readonly Change[]) => townFindings(changed(...changes));

describe("E-01", () => {
  it("speaks when 合意 is 完了 before its processes", () => {
    expect(found([HOUSING, "住民", 6, "完了"])).toEqual(["E-01 P-4.2.consent 1_1 住民 agreement"]);
  });
  it("asks 事業概要説明 alone of a 地区代表者", () => {
    expect(found([HOUSING, "地区代表者", 1, "未実施"])).toEqual(["E-01 P-4.2.consent 1_1 地区代表者 agreement"]);
    expect(found([HOUSING, "地区代表者", 2, "未実施"])).toEqual([]);
  });
  it("accepts 完了 where a remark says that there is no 代表者", () => {
    const town = changed([HOUSING, "地区代表者", 1, "未実施"]);
    town.get(HOUSING)!.splice(8, 0, ["（合意形成状況の詳細）地区代表者は存在しておらず、直接住民と合意形成をしている。"]);
    expect(townFindings(town)).toEqual([]);
  });
  it("accepts 合意済 for 実施済", () => expect(found([PUBLIC, "施設管理を所管する部署", 1, "合意済"])).toEqual([]));
});

describe("E-02", () => {
  it("tells that the order of processes is unusual", () => {
    expect(found([BUSINESS, "テナント", 1, "未実施"])).toEqual(["E-02 P-4.2.consent 3_1 テナント overview"]);
  });
});

describe("E-03 and E-04", () => {
  it("E-03 speaks when A stands beside a party that has not agreed", () => {
    expect(found([PUBLIC, "予算管理を所掌する部署", 3, "未完了"])).toEqual(["E-03 P-4.2.consent 7_1 7_1 図書館 progress"]);
  });
  it("E-04 speaks when D stands beside parties that are all done", () => {
    expect(found([PUBLIC, "現在の合意形成進捗度", 2, "D"], [DEMAND, "図書館", 9, "D"])).toEqual([
      "E-04 P-4.2.consent 7_1 7_1 図書館 progress",
    ]);
  });
  it("judges nothing else by itself", () => {
    expect(found([PUBLIC, "現在の合意形成進捗度", 2, "B"], [DEMAND, "図書館", 9, "B"])).toEqual([]);
  });
});

describe("E-05, reported as B-12", () => {
  const formulas = (...cards: readonly number[]): Change[] =>
    cards.map((nth) => [HOUSING, "現在の合意形成進捗度", 2, { value: nth === 0 ? "B" : "C", formula: '=IF(1,"C")' }, nth]);
  it("speaks when one judged cell of several was typed over", () => {
    expect(
      found(
        ...formulas(0, 1),
        ...[0, 1].map(
          (nth) => [BUSINESS, "現在の合意形成進捗度", 2, { value: nth === 0 ? "C" : "B", formula: '=IF(1,"C")' }, nth] as const,
        ),
        ...[0, 1].map((nth) => [PUBLIC, "現在の合意形成進捗度", 2, { value: "A", formula: '=IF(1,"A")' }, nth] as const),
      ),
    ).toEqual(["B-12 P-4.2.consent 2_1 2_1 駅前集合住宅 progress"]);
  });
  it("is silent when none holds a formula", () => expect(found()).toEqual([]));
});

describe("E-06", () => {
  it("speaks when the grouped row shows a better class than its card", () => {
    expect(found([DEMAND, "エリアB", 9, "B"])).toEqual(["E-06 P-4.2.demand 1_2 progress"]);
  });
  it("is silent when it shows a slower one", () => expect(found([DEMAND, "エリアB", 9, "D"])).toEqual([]));
  it.each(["Ｂ", "b", "B（協議中）", "進捗度B"])("reads the class however it is written: %s", (own) => {
    expect(found([DEMAND, "エリアB", 9, own])).toEqual(["E-06 P-4.2.demand 1_2 progress"]);
  });
  it.each([null, "－", "Ｃ", "未判定"])("leaves alone: %s", (own) => expect(found([DEMAND, "エリアB", 9, own])).toEqual([]));
});

describe("E-07", () => {
  it("speaks when a card's figures are not the demand table's", () => {
    expect(found([HOUSING, "対象施設数", 2, 130])).toEqual(["E-07 P-4.2.consent 1_1 1_1 エリアA count"]);
    expect(found([HOUSING, "直近電力需要量(kWh/年)", 2, 509401])).toEqual(["E-07 P-4.2.consent 1_1 1_1 エリアA kWh"]);
    expect(found([HOUSING, "合意形成対象者数", 2, 120])).toEqual(["E-07 P-4.2.consent 1_1 1_1 エリアA parties"]);
  });
  it("accepts the demand rounded to 千kWh", () => {
    const town = changed([HOUSING, "直近電力需要量(kWh/年)", 2, 509]);
    change(town, HOUSING, "直近電力需要量(kWh/年)", 0, "直近電力需要量(千kWh/年)");
    expect(townFindings(town)).toEqual([]);
  });
  it("guards the cards of 4.3", () => {
    const town = change(nonCivilTown(), "4.3民生部門電力以外の取組", "CO2削減量(t-CO2/年)", 1, 125);
    expect(townFindings(town)).toEqual(["E-07 P-4.3.consent 2-1 ②-1みどり工場（電気） tCo2"]);
  });
  it("names the card and both figures", () => {
    const [finding] = bookFindings(townBook(changed([HOUSING, "対象施設数", 2, 130])));
    expect(finding!.message).toBe("1_1 エリアAの対象施設数（130）が、もとの表（120）と違います。");
  });
});

describe("E-08", () => {
  it("speaks when parties are fewer than facilities", () => {
    expect(found([DEMAND, "駅前集合住宅", 8, 99], [HOUSING, "合意形成対象者数", 2, 99, 2])).toEqual(["E-08 P-4.2.demand 2_1 parties"]);
  });
  it("leaves public facilities and shopping streets alone", () => {
    expect(found([DEMAND, "中央商店街", 8, 1], [BUSINESS, "合意形成対象者数", 2, 1, 1])).toEqual([]);
  });
});
