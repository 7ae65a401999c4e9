import type { Page } from "playwright-core";
import type { OpenPane, PaneOptions } from "./stage";
import { PaneStage } from "./stage";

/** Sets a file of tests on the pane's stage: returns what opens a pane. Each test ends with nothing logged, thrown or fetched. */
export function paneTests(): (query: string, options?: PaneOptions) => Promise<Page> {
  let stage: PaneStage;
  let pane: OpenPane;
  beforeAll(async () => {
    stage = await PaneStage.start();
  });
  afterAll(() => stage.stop());
  afterEach(async () => {
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
  return async (query, options) => {
    pane = await stage.open(query, options);
    return pane.page;
  };
}
