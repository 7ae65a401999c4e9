import { rangeA1 } from "../../src/core/grid/address";
import { describePort } from "../contract/portContract";
import { bookFromSpec } from "../host/xlsx/support/bookFromSpec";
import { buildPortPane } from "./port/paneFiles";
import { hearChanges, remotePort } from "./port/remotePort";
import type { Workbench } from "./workbench";
import { Stage, typeInto } from "./workbench";

let stage: Stage;
let bench: Workbench;

beforeAll(async () => {
  buildPortPane();
  stage = await Stage.start();
  bench = await stage.open({ pane: "port", book: bookFromSpec({ name: "最初.xlsx", sheets: [{ name: "表", cells: {} }] }) });
  await hearChanges(bench.page);
});
afterAll(async () => {
  expect(bench.errors).toEqual([]);
  await stage.stop();
});

describePort("the Excel adapter in Chromium, through Microsoft's office.js", async (spec) => {
  const { page } = bench;
  await bench.openFile(spec.name, bookFromSpec(spec));
  return {
    port: await remotePort(page, bench.pane()),
    // Closing and opening the pane: office.js starts anew over the same workbook.
    reopen: async () => {
      await Promise.all([bench.pane().waitForNavigation(), bench.pane().evaluate(() => window.location.reload())]);
      return remotePort(page, bench.pane());
    },
    personTypes: async (sheet, cell, value) => {
      await page.evaluate((name) => {
        const { workbook } = window.workbench!.opened;
        workbook.activate(workbook.sheets().find((each) => each.name === name)!.id);
      }, sheet);
      await typeInto(page, cell, String(value));
    },
    selection: () =>
      page
        .evaluate(() => {
          const { workbook } = window.workbench!.opened;
          const { sheetId, ranges } = workbook.selection();
          return { sheet: workbook.sheets().find(({ id }) => id === sheetId)!.name, range: ranges[0]! };
        })
        .then(({ sheet, range }) => ({ sheet, range: rangeA1(range) })),
  };
});
