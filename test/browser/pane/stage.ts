import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildTemplate } from "../../../src/cli/templates/build";
import { buildNobeoka2022 } from "../../fixtures/nobeoka2022";
import { buildTakaoka2023 } from "../../fixtures/takaoka2023";
import { buildTakasago } from "../../fixtures/takasago";
import { launchBrowser } from "../chromium";

const ROOT = path.resolve(__dirname, "../../..");
const BUILT = path.join(ROOT, "test/results/pane-story");
const ORIGIN = "https://pane.test/";
const BOOKS = {
  takaoka2023: buildTakaoka2023,
  nobeoka2022: buildNobeoka2022,
  takasago: buildTakasago,
  sample: () => buildTemplate("proposal", "instructive"),
} as const;

export type Theme = "light" | "dark" | "forced";

export interface OpenPane {
  readonly page: Page;
  /** Errors the page threw or logged, and requests that left it. */
  readonly errors: string[];
  close(): Promise<void>;
}

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  readonly clipboard?: boolean;
  /** Files the server does not give. */
  readonly block?: RegExp | undefined;
}

/** The pane over workbooks in memory, in one browser: no server, every request is answered from here. https for the clipboard. */
export class PaneStage {
  private constructor(readonly browser: Browser) {}

  static async start(): Promise<PaneStage> {
    execFileSync(
      process.execPath,
      [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), "-c", path.join(__dirname, "webpack.config.js"), "--stats", "errors-only"],
      { cwd: ROOT },
    );
    return new PaneStage(await launchBrowser());
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  async context({ width = 320, height = 640, theme = "light", clipboard = true, block }: PaneOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: "ja-JP",
      reducedMotion: "reduce",
      ...media(theme),
    });
    if (clipboard) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await context.route("**/*", async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (`${origin}/` !== ORIGIN || block?.test(pathname)) return route.abort();
      const book = /^\/books\/(\w+)\.xlsx$/.exec(pathname)?.[1] as keyof typeof BOOKS | undefined;
      if (book) return route.fulfill({ body: Buffer.from(await BOOKS[book]()) });
      const file = path.join(BUILT, pathname === "/" ? "index.html" : pathname);
      return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
    });
    return context;
  }

  /** Opens the pane; `query` names book and state (story.tsx). */
  async open(query: string, options: PaneOptions = {}): Promise<OpenPane> {
    const context = await this.context(options);
    const page = await context.newPage();
    const errors = watch(page);
    await show(page, query);
    return { page, errors, close: () => context.close() };
  }
}

/** How a browser is told a theme; the pane follows while it is open. */
export function media(theme: Theme): { readonly colorScheme: "dark" | "light"; readonly forcedColors: "active" | "none" } {
  return { colorScheme: theme === "dark" ? "dark" : "light", forcedColors: theme === "forced" ? "active" : "none" };
}

/** Errors of a page, and requests that are none of its own files. */
export function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(ORIGIN) && !url.startsWith("data:") && !url.startsWith("blob:") && url !== "about:srcdoc")
      errors.push(`request to ${url}`);
  });
  return errors;
}

/** Loads a state and waits until the pane has settled. */
export async function show(page: Page, query: string): Promise<void> {
  await page.goto(`${ORIGIN}?${query}`);
  await page.locator("main").first().waitFor();
  await page.waitForFunction(
    () =>
      !window.story ||
      window.story.session.state.analysis !== undefined ||
      window.story.session.state.failure !== undefined ||
      new URLSearchParams(window.location.search).has("latency"),
  );
}

/** Where a picture goes: test/results/screenshots/<name>.png. */
export async function picture(page: Page, name: string): Promise<void> {
  const file = path.join(ROOT, "test/results/screenshots", `${name}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: "disabled" });
}
