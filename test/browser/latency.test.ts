import type { CDPSession } from "playwright-core";
import { benchWorkbook } from "../bench/workbook";
import { testBook } from "./book";
import type { Workbench } from "./workbench";
import { goTo, Stage, typeInto } from "./workbench";

/**
 * From Enter in the grid to the list in the pane. Times are printed (by the clock, and the page's own work in CPU time, which a busy
 * machine does not stretch); requests are counted: machines differ, counters do not.
 */
const FOUND = "記入例の○○が残っています";
const ROUNDS = 3;

let stage: Stage;
let bench: Workbench;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
afterEach(() => bench.close());

const requests = () => bench.page.evaluate(() => window.workbench!.richApi.faults.requests);

interface Edit {
  /** Milliseconds from the Enter key. */
  readonly ms: number;
  /** Milliseconds of work of the page's thread, grid and pane together. */
  readonly cpu: number;
  readonly requests: number;
}

async function cpuTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return of("TaskDuration") - of("DevToolsCommandDuration");
}

/** Types a left-over example into a cell and waits for its finding. */
async function oneEdit(cell: string): Promise<Edit> {
  const { page } = bench;
  await goTo(page, cell);
  await page.keyboard.type("○○町");
  const before = await requests();
  const shown = bench.pane().evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.body.innerText.includes(text)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    FOUND,
  );
  await page.evaluate(() => {
    const note = (event: KeyboardEvent): void => {
      if (event.key === "Enter") document.documentElement.dataset["entered"] = String(performance.timeOrigin + event.timeStamp);
    };
    window.addEventListener("keydown", note, { capture: true, once: true });
  });
  const session = await bench.context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const cpu = await cpuTime(session);
  await page.keyboard.press("Enter");
  const end = await shown;
  const spent = (await cpuTime(session)) - cpu;
  const start = await page.evaluate(() => Number(document.documentElement.dataset["entered"]));
  const used = (await requests()) - before;
  await typeInto(page, cell, "町全体");
  await bench.pane().getByText(FOUND).waitFor({ state: "detached" });
  return { ms: end - start, cpu: spent, requests: used };
}

async function measured(name: string, cell: string): Promise<void> {
  await bench.pane().getByRole("button", { name: "点検結果を見る" }).click();
  const rounds: Edit[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await oneEdit(cell));
  const list = (key: "ms" | "cpu"): string => rounds.map((round) => round[key].toFixed(0)).join("・");
  process.stdout.write(`${name}: 入力から一覧まで ${list("ms")} ms（目標 300）、うち計算機の仕事 ${list("cpu")} ms\n`);
  expect(rounds.map((round) => round.requests)).toEqual(Array(ROUNDS).fill(1));
}

test("an edit of the sample reaches the list with one request", async () => {
  bench = await stage.open({ pane: "product" });
  await measured("見本（25シート）", "C6");
});

test("an edit of 25 sheets × 1,000 rows reaches the list with one request", async () => {
  bench = await stage.open({ pane: "product", book: await benchWorkbook(1000) });
  await measured("25シート×1,000行", "A6");
}, 120_000);

test("an edit that formulas depend on takes one more request at most", async () => {
  bench = await stage.open({ pane: "product", book: await testBook() });
  // office.js's start, the workbook in three requests, the listeners.
  await bench.page.waitForFunction(() => window.workbench!.richApi.faults.requests === 5);
  const before = await requests();
  await typeInto(bench.page, "B3", "45");
  await bench.page.waitForTimeout(1500);
  const used = (await requests()) - before;
  expect(used).toBeGreaterThanOrEqual(1);
  expect(used).toBeLessThanOrEqual(2);
});
