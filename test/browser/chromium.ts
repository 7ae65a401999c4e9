import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Where browsers usually are; BROWSER_PATH names another one, "bundled" the one from npm. */
const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser of this machine, or the one that came with npm when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env["BROWSER_PATH"];
  const found = wanted === "bundled" ? undefined : (wanted ?? KNOWN.find((place) => existsSync(place)));
  if (found !== undefined) return chromium.launch({ executablePath: found, headless: true, args: FLAGS });
  return launchBundled();
}

/** The Chromium from npm, for Linux machines without a browser. It also brings the libraries a bare machine lacks (NSS). */
async function launchBundled(): Promise<Browser> {
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  const libraries = path.join(tmpdir(), "hyo-navi-chromium-libraries");
  if (!existsSync(libraries)) {
    mkdirSync(libraries, { recursive: true });
    const packed = path.join(path.dirname(require.resolve("@sparticuz/chromium")), "../../bin/al2023.tar.br");
    const { status, stderr } = spawnSync("tar", ["-x", "-C", libraries], { input: brotliDecompressSync(readFileSync(packed)) });
    if (status !== 0) throw new Error(`unpacking ${packed}: ${stderr}`);
  }
  const env = { ...process.env, LD_LIBRARY_PATH: [process.env["LD_LIBRARY_PATH"], path.join(libraries, "lib")].filter(Boolean).join(":") };
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, "--no-zygote", "--disable-dev-shm-usage"], env });
}
