import { execFileSync } from "node:child_process";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const ROOT = path.resolve(__dirname, "../../..");
const BUILT = path.join(ROOT, "test/results/port-pane");

/** Address of the pane as the workbench page is told it. */
export const PORT_PANE = "../port-pane/index.html";

/** Builds the pane that offers the Excel adapter to tests; not part of the product. */
export function buildPortPane(): void {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "-c", path.join(__dirname, "webpack.config.js"), "--stats", "errors-only"], { cwd: ROOT });
}

/** Serves it in a browser, beside what the server has. */
export async function servePortPane(context: BrowserContext): Promise<void> {
  await context.route("**/port-pane/*", (route) =>
    route.fulfill({ path: path.join(BUILT, path.basename(new URL(route.request().url()).pathname)) }),
  );
}
