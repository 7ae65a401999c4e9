import { mutated } from "./apply";
import { BASE_IDS, baseOf } from "./bases";
import { afterFixes, expectedPlaces, expectedRules, rulesOf, shown, speaksAt } from "./check";
import { MUTATIONS } from "./lists";

// The first case of a base lays out, reads and checks a whole workbook.
jest.setTimeout(60_000);

describe("the workbooks that faults are put into", () => {
  it.each(BASE_IDS)("have no findings: %s", async (id) => {
    const { findings, faults } = await baseOf(id);
    expect([...findings.map(shown), ...faults]).toEqual([]);
  });
});

describe.each(BASE_IDS)("one fault in: %s", (id) => {
  const own = MUTATIONS.filter(({ base }) => base === id);

  it.each(own.map((mutation) => [mutation.rule, mutation.story, mutation] as const))("%s %s", async (_rule, _story, mutation) => {
    const base = await baseOf(id);
    const after = mutated(base, mutation);
    expect({ rules: rulesOf(after), findings: after.findings.map(shown), faults: after.faults }).toEqual({
      rules: expectedRules(mutation),
      findings: expect.anything(),
      faults: [],
    });
    expect({ placed: speaksAt(expectedPlaces(mutation, base, after), mutation, after), findings: after.findings.map(shown) }).toEqual({
      placed: true,
      findings: expect.anything(),
    });
    const mended = afterFixes(after);
    if (mended)
      expect({ rules: rulesOf(mended), findings: mended.findings.map(shown) }).toEqual({
        rules: Object.keys(mutation.afterFix ?? {}).sort(),
        findings: expect.anything(),
      });
  });
});
