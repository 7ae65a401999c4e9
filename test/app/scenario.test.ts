import { Analyser } from "../../src/app/analysis";
import { rateKnobs, runScenario } from "../../src/app/scenario";
import { readXlsx } from "../../src/host/xlsx";
import { buildTakasago } from "../fixtures/takasago";
import { analyse } from "../support/findings";
import { sheetOf } from "../support/sheetOf";

describe("a scenario over the Takasago plan (seed 003)", () => {
  const analyser = new Analyser();
  const plan = buildTakasago().then((bytes) => analyser.analyse(readXlsx(bytes).snapshot));

  it("starts from the plan's own figures: 1,330千t-CO2, 47.6 %, short of 48 %", async () => {
    const result = runScenario(analyser, await plan, 2030, { rates: [] })!;
    expect(Number(result.net)).toBeCloseTo(1330.3, 0);
    expect(Number(result.reduction).toFixed(1)).toBe("47.6");
    expect(result.goals.map((goal) => goal.reached)).toEqual([true, false, false]);
    expect(Number(result.goals[1]!.shortfall)).toBeCloseTo(10.65, 1);
    expect(result.goals[1]!.sectors[0]!.name).toBe("産業・エネルギー転換部門");
  });

  it("adds the generation of a higher rate and its CO2, and nothing is written", async () => {
    const analysis = await plan;
    const knob = rateKnobs(analysis).find((candidate) => candidate.year === 2030 && candidate.row.label.includes("既設"))!;
    expect(knob.rate).toBe(4);
    const before = runScenario(analyser, analysis, 2030, { rates: [] })!;
    const doubled = runScenario(analyser, analysis, 2030, { rates: [{ knob, rate: 8 }] })!;
    // 7,102千kWh more (表6-8 住宅(既設) 2030) at 0.340 kg-CO2/kWh.
    expect(Number(doubled.target) - Number(before.target)).toBeCloseTo(7102, 6);
    expect(Number(before.net) - Number(doubled.net)).toBeCloseTo(7.102 * 0.34, 6);
    expect(runScenario(analyser, analysis, 2030, { rates: [] })).toEqual(before);
  });

  it("follows another emission factor, and another year", async () => {
    const analysis = await plan;
    const twice = runScenario(analyser, analysis, 2030, { rates: [], factor: "0.68" })!;
    expect(Number(twice.reduction).toFixed(1)).toBe("48.1");
    expect(Number(runScenario(analyser, analysis, 2040, { rates: [] })!.reduction).toFixed(0)).toBe("75");
    expect(runScenario(analyser, analysis, 2035, { rates: [] })).toBeUndefined();
  });
});

describe("a scenario over plans laid out otherwise (invented)", () => {
  const analyser = new Analyser();
  const net = [
    ["温室効果ガスの実質排出量"],
    ["項目", "単位", "2013年度", "2030年度"],
    ["対策後の排出量", "t-CO2", 100000, 61000],
    ["再エネ導入による削減量", "t-CO2", "－", 5000],
    ["森林吸収量", "t-CO2", 1000, 2000],
    ["実質排出量", "t-CO2", 99000, 54000],
  ];
  const sector = [
    ["部門別の削減目標（千t-CO2）"],
    ["部門", "2010年度", "2013年度（基準年度）", "2030年度（目標年度）"],
    ["産業部門", 80.0, 70.0, 40.0],
    ["家庭部門", 40.0, 30.0, 15.0],
    ["合計", 120.0, 100.0, 55.0],
  ];

  it("speaks in 千t-CO2 whatever the unit of the plan", () => {
    const result = runScenario(analyser, analyse(sheetOf("a", net)), 2030, { rates: [] })!;
    expect([result.net, result.base, Number(result.reduction).toFixed(1)]).toEqual(["54", "99", "45.5"]);
    expect(result.goals[0]!.shortfall).toBe("0.54");
  });

  it("takes the final sector table where there is no table of net emissions, and the base year by its name", () => {
    const result = runScenario(analyser, analyse(sheetOf("a", sector)), 2030, { rates: [] })!;
    expect([result.net, result.baseYear, Number(result.reduction)]).toEqual(["55", 2013, 45]);
    expect(result.goals[0]!.sectors.map((room) => [room.name, room.needed.toFixed(1)])).toEqual([
      ["産業部門", "2.5"],
      ["家庭部門", "6.7"],
    ]);
  });

  it("turns the rate of a target in a table for one year", () => {
    const rates = [["対象施設における導入率"], ["対象施設", "2030年度"], ["既設住宅", 5], ["公共施設", 50]];
    const combined = [
      ["再エネの導入検討結果（2030年度）"],
      ["排出係数 0.500kg-CO2/kWh"],
      ["導入対象", "年間発電量（千kWh）", "CO2削減量（千t-CO2）"],
      ["住宅（既設）", 1000, 0.5],
      ["公共施設", 400, 0.2],
      ["合計", 1400, 0.7],
    ];
    const alloc = [
      ["再エネ導入対象と該当部門"],
      ["再エネ導入対象", "該当部門", "CO2削減量（千t-CO2）"],
      [null, null, "2030年度"],
      ["住宅", "家庭部門", 0.5],
      ["公共施設", "業務その他部門", 0.2],
      ["再エネ導入によるCO2削減量", null, 0.7],
    ];
    const small = net.map((row) => row.map((cell) => (typeof cell === "number" ? cell / 1000 : cell === "t-CO2" ? "千t-CO2" : cell)));
    const analysis = analyse(sheetOf("導入率", rates), sheetOf("導入", combined), sheetOf("配分", alloc), sheetOf("実質", small));
    const knob = rateKnobs(analysis).find((candidate) => candidate.row.label === "既設住宅")!;
    const [before, after] = [
      runScenario(analyser, analysis, 2030, { rates: [] })!,
      runScenario(analyser, analysis, 2030, { rates: [{ knob, rate: 10 }] })!,
    ];
    // 1,000千kWh more at 0.5 kg-CO2/kWh.
    expect(Number(before.net) - Number(after.net)).toBeCloseTo(0.5, 9);
  });
});
