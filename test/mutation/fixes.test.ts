import type { Analysis } from "../../src/app/analysis";
import { chooseFixes } from "../../src/app/fixes";
import { broughtUp, safeFixes } from "../../src/app/safeFixes";
import { again, mutated } from "./apply";
import { BASE_IDS, baseOf } from "./bases";
import { shown } from "./check";
import { MUTATIONS } from "./lists";
import { put } from "./mutation";
import type { Mutation } from "./mutation";
import { applied } from "../support/recalculate";

jest.setTimeout(120_000);

/** What each fix on its own, as the pane offers it, would bring up. */
function brought(after: Analysis): string[] {
  return after.findings.flatMap((finding) => {
    const { edits } = chooseFixes(after, undefined, [finding]);
    return edits.length === 0 ? [] : broughtUp(after, edits, again).map((found) => `${shown(finding)} → ${shown(found)}`);
  });
}

describe("a fix that is offered brings up no new finding", () => {
  it.each(BASE_IDS)("in: %s", async (id) => {
    const base = await baseOf(id);
    const own = MUTATIONS.filter((mutation) => mutation.base === id);
    expect(own.flatMap((mutation) => brought(mutated(base, mutation)))).toEqual([]);
  });
});

type Fault = Pick<Mutation, "changes"> & { readonly base: "proposal" | "progress"; readonly story: string; readonly rule: string };

/** An input was typed wrong; what it adds up to is right, and other tables know. */
const WRONG_INPUTS: readonly Fault[] = [
  {
    base: "progress",
    rule: "B-03",
    story: "実績の単年度を一けた多く入れた。",
    changes: [put("R-measure", "実績 単年度", "2026", 450, "①-3")],
  },
  { base: "progress", rule: "B-03", story: "目標の単年度に負の数を入れた。", changes: [put("R-kpi", "計画 単年度", "2029", -203400)] },
  { base: "proposal", rule: "B-01", story: "需要量を半分に書き違えた。", changes: [put("P-4.2.demand", "1_2", "kWh", 595000)] },
  {
    base: "proposal",
    rule: "D-10",
    story: "設備能力を一つ違えた。",
    changes: [put("P-4.1(2).equipment", "太陽光-9", "kW", 61, "太陽光発電")],
  },
  { base: "proposal", rule: "G-03", story: "必要額を書き違えた。", changes: [put("P-3.4b.byYear", "①-8#4", "required", 24100)] },
];

describe("all fixes at once", () => {
  it.each(WRONG_INPUTS.map((fault) => [fault.rule, fault.story, fault] as const))(
    "leave the sum alone where another table bears it out: %s %s",
    async (_rule, _story, fault) => {
      const after = mutated(await baseOf(fault.base), fault);
      const { edits, unsafe } = safeFixes(after, again);
      expect(unsafe.map(({ finding }) => finding.rule)).toContain(fault.rule);
      expect(unsafe.every(({ brings }) => brings.length > 0)).toBe(true);
      expect(broughtUp(after, edits, again)).toEqual([]);
    },
  );

  it("mend what can be mended beside one that cannot", async () => {
    const after = mutated(await baseOf("proposal"), {
      changes: [
        put("P-4.2.demand", "1_2", "kWh", 595000),
        put("P-4.1(2).equipment", "太陽光-8", "contract", "低圧", "太陽光発電"),
        put("P-3.4a", "合計(千円)", "bond", 1),
      ],
    });
    const { edits, unsafe } = safeFixes(after, again);
    expect(unsafe).toHaveLength(1);
    const left = again(after, applied(after.snapshot, edits)).findings.map(({ rule }) => rule);
    expect(left).toEqual(unsafe.map(({ finding }) => finding.rule));
  });
});
