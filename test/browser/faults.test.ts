import type { Frame } from "playwright-core";
import type { HostErrorNumber } from "../../src/workbench/richapi/hostErrors";
import { HOST_ERROR_NUMBERS, HOST_ERRORS, RESPONSE_TOO_LARGE } from "../../src/workbench/richapi/hostErrors";
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

test("every error a host can give fails the write with its code and leaves the grid as it was", async () => {
  bench = await stage.open({ book });
  const frame = await pane();
  const seen: Record<string, string> = {};
  for (const error of HOST_ERROR_NUMBERS.filter((each) => each !== RESPONSE_TOO_LARGE)) {
    await bench.page.evaluate((each) => window.workbench!.richApi.faults.arm(1, { kind: "hostError", error: each }), error);
    seen[error] = await write(frame);
    expect(await written()).toEqual([30, 40]);
  }
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((error) => [error, HOST_ERRORS[Number(error) as HostErrorNumber].code])));
});

test("?fault= arms a fault for a request counted from the page's start", async () => {
  bench = await stage.open({ book, query: { fault: "5102@2" } });
  expect(await write(await pane())).toBe("ActivityLimitReached");
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
