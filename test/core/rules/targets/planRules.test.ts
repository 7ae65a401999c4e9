import { alarms, alarmsOf, analyse, changed } from "../../../support/findings";
import { sheetOf } from "../../../support/sheetOf";
import type { TestCell } from "../../../support/sheetOf";
import { bau, generation, measures, potential, scale, scenario, targets } from "./planTables";

type Rows = readonly (readonly TestCell[])[];
const tables = { bau, measures, scenario, potential, generation, scale, targets } as const;
type Name = keyof typeof tables;

/** The plan, one sheet a table, with some cells changed and lines of text above. */
function plan(changes: readonly (readonly [Name, number, number, TestCell])[] = [], text: readonly string[] = []): string[] {
  const sheets = (Object.keys(tables) as Name[]).map((name) => {
    const rows = changes
      .filter((change) => change[0] === name)
      .reduce<Rows>((own, [, row, col, value]) => changed(own, row, col, value), tables[name]);
    return sheetOf(name, rows);
  });
  const prose = sheetOf(
    "本文",
    text.map((line) => [line]),
  );
  return analyse(...sheets, prose)
    .findings.filter((finding) => finding.severity !== "info")
    .map(
      (finding) =>
        `${finding.rule} ${finding.severity} ${finding.cell.sheet} ${finding.row ?? ""} ${finding.actual ?? ""}→${finding.expected ?? ""}`,
    );
}

describe("rules of an area plan", () => {
  it("say nothing of a consistent plan in mixed units", () => {
    expect(analyse(...(Object.keys(tables) as Name[]).map((name) => sheetOf(name, tables[name]))).tables.map((table) => table.id)).toEqual([
      "A-bau",
      "A-measures",
      "A-scenario",
      "A-potential",
      "A-intro.generation",
      "A-intro.scale",
      "A-target",
    ]);
    expect(plan()).toEqual([]);
  });

  it("J-03: a scenario that business as usual and measures do not give, across units", () => {
    const changes = [
      ["scenario", 4, 2, 27.5],
      ["scenario", 4, 3, 31.3],
      ["scenario", 6, 2, 102.8],
      ["scenario", 6, 3, 31.5],
    ] as const;
    expect(plan(changes)).toEqual(["J-03 warning scenario 家庭部門 27.5→25.7"]);
  });

  it("J-04: a stale row of measures under a right total, and measures beyond business as usual", () => {
    expect(plan([["measures", 4, 2, 5300]])).toEqual(["B-01 error measures 合計 24000→23000", "J-04 warning measures 家庭部門 5300→6300"]);
    const own = alarms(analyse(sheetOf("a", bau), sheetOf("b", changed(changed(measures, 5, 2, 20500), 6, 2, 41500))));
    expect(own).toEqual(["J-04 C6"]);
  });

  it("J-05: TJ that is not 0.0036 × 千kWh, whatever the unit of the electricity", () => {
    expect(plan([["potential", 4, 2, 180.0]])).toEqual(["J-05 error potential 住宅 180→108"]);
    const slip = [
      ["potential", 4, 2, 1080],
      ["potential", 3, 2, 1152],
      ["potential", 8, 2, 1172],
      ["potential", 4, 3, 92.2],
      ["potential", 3, 3, 98.3],
      ["potential", 5, 3, 6.1],
      ["potential", 6, 3, 1.7],
      ["potential", 7, 3, 1.7],
    ] as const;
    expect(plan(slip)).toEqual(["J-05 error potential 住宅 1080→108"]);
  });

  it("J-06: one factor for all rows, the one printed on the sheet", () => {
    expect(plan([["generation", 5, 1, 1020]])).toEqual(["J-06 error generation 公共施設（t-CO2） 1020→1200"]);
    // A table made throughout with another factor than ours is not wrong.
    const other: Rows = generation
      .slice(1)
      .map((row) => (row[3] === "二酸化炭素換算量（t-CO2）" ? [row[0]!, Number(row[1]) * 1.085, Number(row[2]) * 1.085, row[3]] : row));
    expect(alarmsOf(other)).toEqual([]);
  });

  it("J-07: a capacity factor out of its band; homes by the size of one", () => {
    expect(
      plan([
        ["scale", 4, 4, 800],
        ["scale", 4, 5, 1600],
      ]),
    ).toEqual(["J-07 error generation 公共施設 42.8→"]);
    expect(
      plan([
        ["scale", 4, 4, 1800],
        ["scale", 4, 5, 3600],
      ]),
    ).toEqual(["J-07 warning generation 公共施設 19→"]);
  });

  it("J-08: a heading in another unit than the table, and not a figure that is right elsewhere", () => {
    expect(plan([], ["2030年度の導入目標 30,000kWh"])).toEqual(["J-08 error 本文 再生可能エネルギー導入量 kWh→千kWh"]);
    expect(plan([], ["2030年度の導入目標 30,000千kWh", "事業費は30,000千円です。", "導入は12,345kWhです。"])).toEqual([]);
  });

  it("J-09: a goal of 「以上」 that the tables miss, before rounding up", () => {
    expect(plan([], ["2030年度の削減目標", "2013年度比33%以上削減"])).toEqual(["J-09 warning 本文 合計 32.7→33"]);
    expect(
      plan(
        [],
        [
          "2030年度の削減目標",
          "2013年度比32%以上削減",
          "国は2013年度比46%以上削減を掲げています。",
          "2030年度に、市役所では2013年度比50%以上削減します。",
        ],
      ),
    ).toEqual([]);
    expect(plan([], ["2030年度に、家庭部門は2013年度比40%以上の削減を目指します。"])).toEqual(["J-09 warning 本文 家庭部門 35.8→40"]);
  });

  it("J-10: running text beside the tables, leaving 約, other years and what is no table's", () => {
    expect(plan([], ["2030年度の排出量は、現状趨勢では126千t-CO2となります。"])).toEqual(["J-10 warning 本文 合計 126千t-CO2→125千t-CO2"]);
    expect(plan([], ["2030年度の家庭部門の排出量は 28.5 千t-CO2（基準年度比35.8%削減）です。"])).toEqual([
      "J-10 warning 本文 家庭部門 28.5千t-CO2→25.7千t-CO2",
    ]);
    const right = [
      "2030年度の排出量は約100千t-CO2、家庭部門は26千t-CO2です。",
      "県全体の排出量は2030年度に1,250千t-CO2です。",
      "2030年度の導入量は30,000千kWh（30GWh）です。",
    ];
    expect(plan([], right)).toEqual([]);
  });

  it("J-13: a multiple of the base year, in the table and in the text", () => {
    expect(plan([["targets", 6, 3, 2.4]])).toEqual(["J-13 error targets 2020年度比（倍） 2.4→2"]);
    expect(plan([], ["2030年度の目標は2020年度実績比2.5倍にあたる30,000千kWhとします。"])).toEqual([
      "J-13 error 本文 再生可能エネルギー導入量 2.5→2",
    ]);
    expect(plan([], ["2030年度の目標は2020年度実績比約2倍にあたる30,000千kWhとします。"])).toEqual([]);
  });

  it("J-11: notes sectors below the national goals, as information only", () => {
    const notes = analyse(sheetOf("a", bau), sheetOf("b", measures), sheetOf("c", scenario)).findings.filter(
      (finding) => finding.rule === "J-11",
    );
    expect(notes.map((note) => [note.severity, note.message])).toEqual([
      [
        "info",
        "国の2030年度目標を下回る部門があります：合計 32.7%（国 46%）、産業部門 34.2%（国 38%）、業務その他部門 34%（国 51%）、家庭部門 35.8%（国 66%）、運輸部門 20%（国 35%）。",
      ],
    ]);
  });

  it("J-12: a yearly series that leaps and falls back, not small figures nor milestone years", () => {
    const series = (values: readonly number[], years: readonly number[]): Rows => [
      ["部門別排出量の推移（千t-CO2）"],
      ["部門", ...years.map((year) => `${year}年度`)],
      ["産業部門", ...values.map(() => 50)],
      ["農林水産業", ...values],
      ["家庭部門", ...values.map(() => 20)],
    ];
    expect(alarmsOf(series([0, 7, 0, 1], [2015, 2016, 2017, 2018]))).toEqual(["J-12 C4"]);
    expect(alarmsOf(series([9, 1, 9, 9], [2015, 2016, 2017, 2018]))).toEqual(["J-12 C4"]);
    expect(alarmsOf(series([0, 2, 0, 1], [2015, 2016, 2017, 2018]))).toEqual([]);
    expect(alarmsOf(series([10, 40, 3, 1], [2013, 2020, 2030, 2050]))).toEqual([]);
    expect(alarmsOf(series([10, 40], [2013, 2014]))).toEqual([]);
  });
});
