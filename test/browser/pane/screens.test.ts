import type { AxeResults } from "axe-core";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { media, PaneStage, picture } from "./stage";
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

async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const only = rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {};
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify({ resultTypes: ["violations"], ...only })})`)) as AxeResults;
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

test.each(STATES.map((state) => [state.name, state] as const))(
  "%s is accessible in every theme and fits",
  async (name, { query, act, block }) => {
    const { page, errors, close } = await stage.open(query, { block });
    await act?.(page);
    const overflowing = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    for (const theme of THEMES) {
      await page.emulateMedia(media(theme));
      await page.setViewportSize({ width: 320, height: 640 });
      await picture(page, `${theme}/320/${name}`);
      expect(await overflowing()).toBe(false);
      // What a theme can change is colours; the rest is checked once.
      expect(await violations(page, theme === "light" ? [] : ["color-contrast"])).toEqual([]);
      await page.setViewportSize({ width: 450, height: 640 });
      await picture(page, `${theme}/450/${name}`);
    }
    expect(block ? [] : errors).toEqual([]);
    await close();
  },
);
