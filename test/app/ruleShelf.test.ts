import { RuleAnalyser } from "../../src/app/analyser";
import type { Analysis } from "../../src/app/analysis";
import { Analyser } from "../../src/app/analysis";
import { RuleShelf } from "../../src/app/ruleShelf";
import type { FormId } from "../../src/core/forms/types";
import { RULES } from "../../src/core/rules/catalogue";
import { readXlsx } from "../../src/host/xlsx";
import { buildNobeoka2022 } from "../fixtures/nobeoka2022";
import { buildSaitama } from "../fixtures/saitama";
import { buildTakaoka2023 } from "../fixtures/takaoka2023";
import { buildTakasago } from "../fixtures/takasago";
import { BASE_IDS, baseOf } from "../mutation/bases";
import { MUTATIONS } from "../mutation/lists";
import { faultyBook } from "../support/storyBook";

jest.setTimeout(60_000);

const formsOf = ({ tables }: Analysis): ReadonlySet<FormId> => new Set(tables.map((table) => table.form.form));

async function rulesFor(forms: ReadonlySet<FormId>): Promise<ReadonlySet<string>> {
  const shelf = new RuleShelf();
  await shelf.fetchFor(forms);
  return new Set(shelf.rules.map((rule) => rule.id));
}

describe("rules that are fetched by document", () => {
  it("are all rules, each once, when every document is there", async () => {
    const shelf = new RuleShelf();
    expect(await shelf.fetchFor(new Set(["proposal", "progress", "action-plan", "strategy"]))).toBe(true);
    expect(shelf.rules.map((rule) => rule.id).sort()).toEqual(RULES.map((rule) => rule.id).sort());
    expect(await shelf.fetchFor(new Set(["strategy"]))).toBe(false);
  });

  it.each(BASE_IDS)("hold what a fault in a document of that kind breaks: %s", async (id) => {
    const rules = await rulesFor(formsOf(await baseOf(id)));
    const own = MUTATIONS.filter(({ base }) => base === id).flatMap(({ rule, companions, afterFix }) => [
      rule,
      ...Object.keys({ ...companions, ...afterFix }),
    ]);
    expect(own.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it.each([
    ["高岡市 2023", buildTakaoka2023],
    ["延岡市 2022", buildNobeoka2022],
    ["さいたま市", buildSaitama],
    ["高砂市", buildTakasago],
    ["a faulty proposal", async () => faultyBook()],
  ] as const)("find the same as all rules at once, also when they come after the first look: %s", async (_name, build) => {
    const built = await build();
    const snapshot = built instanceof Uint8Array ? readXlsx(built).snapshot : built;
    const shelf = new RuleShelf();
    const analyser = new RuleAnalyser(shelf.rules);
    const first = analyser.analyse(snapshot);
    await shelf.fetchFor(formsOf(first));
    analyser.rules = shelf.rules;
    expect(analyser.complete(first).findings).toEqual(new Analyser().analyse(snapshot).findings);
  });
});
