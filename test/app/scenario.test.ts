import { Analyser } from "../../src/app/analysis";
import { rateKnobs, runScenario } from "../../src/app/scenario";
import { readXlsx } from "../../src/host/xlsx";
import { buildTakasago } from "../fixtures/takasago";

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
