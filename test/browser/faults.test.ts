import type { Frame } from "playwright-core";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { Stage } from "./workbench";

let stage: Stage;
let book: Uint8Array;
let bench: Workbench | undefined;

beforeAll(async () => {
  [stage, book] = await Promise.all([Stage.start(), testBook()]);
});
afterAll(() => stage.stop());
afterEach(() => bench?.close());

async function pane(): Promise<Frame> {
  const frame = bench!.pane();
  await frame.waitForFunction(() => typeof Office !== "undefined");
  await frame.evaluate(() => Office.onReady());
  // The start has a request of its own.
  await bench!.page.waitForFunction(() => window.workbench!.richApi.faults.requests === 1);
  return frame;
}

/** Writes two cells in one batch; gives the error's code, or "none". */
const write = (frame: Frame) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("入力");
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("B4").values = [[2]];
      await context.sync();
    }).then(
      () => "none",
      (error: OfficeExtension.Error) => error.code,
    ),
  );

const written = () =>
  bench!.page.evaluate(() => {
    const { workbook } = window.workbench!.opened;
    return workbook.read(workbook.activeSheet(), { top: 2, left: 1, bottom: 3, right: 1 }).map((row) => row[0]?.value);
  });

test.each([
  ["5004@2", "InvalidOperationInCellEditMode"],
  ["7000@2", "AccessDenied"],
  ["5012@2", "InvalidOrTimedOutSession"],
  ["5102@2", "ActivityLimitReached"],
  ["5103@2", "RequestPayloadSizeLimitExceeded"],
  ["GeneralException@2", "GeneralException"],
])("?fault=%s fails the write with %s and leaves the grid as it was", async (fault, code) => {
  bench = await stage.open({ book, query: { fault } });
  expect(await write(await pane())).toBe(code);
  expect(await written()).toEqual([30, 40]);
});

test("a batch can stop halfway, what ran before stays", async () => {
  bench = await stage.open({ book, query: { fault: "GeneralException@2:0.8" } });
  expect(await write(await pane())).toBe("GeneralException");
  expect(await written()).toEqual([1, 40]);
});

test("?latency delays every answer", async () => {
  bench = await stage.open({ book, query: { latency: "300" } });
  const frame = await pane();
  const started = Date.now();
  expect(await write(frame)).toBe("none");
  expect(Date.now() - started).toBeGreaterThanOrEqual(290);
});

test("a lost reply leaves the write done and the add-in waiting", async () => {
  bench = await stage.open({ book, query: { fault: "droppedReply@2" } });
  const frame = await pane();
  const outcome = await Promise.race([write(frame), new Promise((resolve) => setTimeout(() => resolve("waiting"), 1000))]);
  expect(outcome).toBe("waiting");
  expect(await written()).toEqual([1, 2]);
});

test("?locale=en-US reaches the add-in", async () => {
  bench = await stage.open({ book, query: { locale: "en-US" } });
  expect(await (await pane()).evaluate(() => Office.context.displayLanguage)).toBe("en-US");
});
