import type { AxeResults } from "axe-core";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { PaneStage, picture, show, watch } from "./stage";
import type { Theme } from "./stage";
import { STATES } from "./states";

/** Pictures of every state at 320 and 450 px in every theme, and axe over each: `npx jest -c test/browser/jest.config.js pane/screens`. */
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES: readonly Theme[] = ["light", "dark", "forced"];

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.start();
});
afterAll(() => stage.stop());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return results.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
}

describe.each(THEMES)("in %s", (theme) => {
  test.each(STATES.map((state) => [state.name, state] as const))("%s is accessible and fits", async (name, { query, act }) => {
    const context = await stage.context({ width: 320, theme });
    const page = await context.newPage();
    const errors = watch(page);
    await show(page, query, theme);
    await act?.(page);
    await picture(page, `${theme}/320/${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 450, height: 640 });
    await picture(page, `${theme}/450/${name}`);
    expect(errors).toEqual([]);
    await context.close();
  });
});
