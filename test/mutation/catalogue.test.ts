import { RULES } from "../../src/core/rules/catalogue";
import { RULE_IDS, UNDECIDABLE } from "../support/ruleIds";
import { MUTATIONS } from "./lists";

const mutatedRules = new Set(MUTATIONS.map(({ rule }) => rule));

describe("the faults that are injected", () => {
  it("cover every rule of rules.md, or a reason is declared", () => {
    expect(RULE_IDS.filter((id) => mutatedRules.has(id) === id in UNDECIDABLE)).toEqual([]);
  });

  it("name only rules of the catalogue, each with what a person needs to understand it", () => {
    const known = new Map(RULES.map((rule) => [rule.id, rule]));
    for (const { rule, companions = {}, afterFix = {} } of MUTATIONS) {
      for (const id of [rule, ...Object.keys(companions), ...Object.keys(afterFix)]) {
        const own = known.get(id);
        expect({ id, why: own?.why ?? "", how: own?.how ?? "", message: Object.values(own?.messages ?? {})[0] ?? "" }).toEqual({
          id,
          why: expect.stringMatching(/\S/),
          how: expect.stringMatching(/\S/),
          message: expect.stringMatching(/\S/),
        });
      }
      for (const reason of [...Object.values(companions), ...Object.values(afterFix)]) expect(reason).toMatch(/\S/);
    }
  });

  it("are told apart by rule, workbook and story or place", () => {
    const names = MUTATIONS.map(
      ({ rule, base, changes, follow }) => `${rule} ${base} ${follow ? "followed" : ""} ${JSON.stringify(changes)}`,
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
