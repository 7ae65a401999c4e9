import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { parseA1 } from "../../src/core/grid/address";
import { launchBrowser } from "./chromium";
import { PORT_PANE, servePortPane } from "./port/paneFiles";
import type { Server } from "./server";
import { startServer } from "./server";

const TEST_PANE = path.resolve(__dirname, "fixtures/pane.html");

export interface OpenOptions {
  /** Workbook the page opens first; the sample without it. */
  readonly book?: Uint8Array;
  readonly bookName?: string;
  /** The product's pane, a bare page with office.js whose scripts the test runs itself, or one that offers the Excel adapter. */
  readonly pane?: "product" | "test" | "port";
  /** More switches of the page: latency, fault, locale. */
  readonly query?: Readonly<Record<string, string>>;
  /** Answer of the person to confirm boxes. */
  readonly confirm?: boolean;
}

/** The workbench page in a browser. */
export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The pane's frame; found anew when another file was opened. */
  pane(): Frame;
  /** Errors the page or the pane threw or logged. */
  readonly errors: string[];
  /** Opens another file as the person does; unsaved changes are given up. Waits until it is shown. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** One browser and one server for a file of tests. */
export class Stage {
  private constructor(
    readonly browser: Browser,
    readonly server: Server,
  ) {}

  static async start(flags?: readonly string[]): Promise<Stage> {
    const browser = await launchBrowser();
    return new Stage(browser, await startServer(flags));
  }

  async stop(): Promise<void> {
    this.server.stop();
    await this.browser.close();
  }

  /** Opens the workbench and waits until the workbook is shown. */
  async open(options: OpenOptions = {}): Promise<Workbench> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 900 },
      locale: "ja-JP",
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
    });
    page.on("dialog", (dialog) => void (options.confirm === false ? dialog.dismiss() : dialog.accept()));
    const query = new URLSearchParams(options.query);
    if (options.pane === "port") {
      await servePortPane(context);
      query.set("pane", PORT_PANE);
    } else if (options.pane !== "product") {
      await context.route("**/test-pane.html", (route) => route.fulfill({ path: TEST_PANE }));
      query.set("pane", "../test-pane.html");
    }
    if (options.book) {
      const name = options.bookName ?? "試験.xlsx";
      await context.route(`**/books/*.xlsx`, (route) => route.fulfill({ body: Buffer.from(options.book!) }));
      query.set("book", `../books/${encodeURIComponent(name)}`);
    }
    await page.goto(`${this.server.url}workbench/?${query}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    const pane = () => page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
    const openFile = async (name: string, bytes: Uint8Array): Promise<void> => {
      const before = await page.evaluateHandle(() => window.workbench);
      await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await page.waitForFunction((old) => window.workbench !== old, before);
    };
    return { page, context, pane, errors, openFile, close: () => context.close() };
  }
}

/** Saves a picture of the page under test/results for a person to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.resolve(__dirname, `../results/${name}.png`) });
}

/** Puts the cell cursor on a cell as a person would: a click into the grid, then the arrow keys. */
export async function goTo(page: Page, address: string): Promise<void> {
  const target = parseA1(address)!;
  // A second click at the same place would be a double click, which begins typing.
  if (!(await page.evaluate(() => !!document.activeElement?.closest("#grid, .univer-theme")))) {
    const corner = await gridCorner(page);
    await page.mouse.click(corner.x + 20, corner.y + 30);
  }
  for (let step = 0; step < 100; step++) {
    const { top, left } = await page.evaluate(() => window.workbench!.opened.workbook.selection().ranges[0]!);
    if (top === target.row && left === target.col) return;
    await page.keyboard.press(
      top < target.row ? "ArrowDown" : top > target.row ? "ArrowUp" : left < target.col ? "ArrowRight" : "ArrowLeft",
    );
  }
  throw new Error(`the cell cursor does not reach ${address}`);
}

/** Where cell A1 begins on the screen, below and right of the headings. */
export function gridCorner(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll("#grid canvas")].map((canvas) => canvas.getBoundingClientRect());
    const { x, y } = boxes.reduce((largest, box) => (box.height > largest.height ? box : largest)); // the others belong to the formula bar
    return { x: x + 46, y: y + 20 };
  });
}

/** Types into a cell and ends with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !window.workbench!.opened.workbook.isEditing());
}

/** Waits until something reads as expected; fails with what it read last. */
export async function eventually<T>(read: () => Promise<T>, expected: T, patience = 5000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const actual = await read();
    if (JSON.stringify(actual) === JSON.stringify(expected)) return;
    if (Date.now() > end) throw new Error(`expected ${JSON.stringify(expected)}, still ${JSON.stringify(actual)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
