import { spawnSync } from "node:child_process";
import type { Server } from "./server";
import { SERVE, startServer } from "./server";

let server: Server;

beforeAll(async () => {
  server = await startServer([]);
});
afterAll(() => server.stop());

const get = (path: string) => fetch(server.url + path, { redirect: "manual" });

test("the address leads to the workbench", async () => {
  const response = await get("");
  expect([response.status, response.headers.get("location")]).toEqual([302, "/workbench/"]);
  expect(await (await get("workbench/")).text()).toContain("表作成ナビ ワークベンチ");
});

test("office.js is there as Microsoft ships it, with the consent page under the name it asks for", async () => {
  for (const file of [
    "office.js",
    "excel-web-16.00.js",
    "ja-jp/office_strings.js",
    "AgaveErrorUX/index.html",
    "AgaveErrorUX/AgaveErrorUX.js",
  ]) {
    expect([file, (await get(`office/${file}`)).status]).toEqual([file, 200]);
  }
});

test("nothing outside the built pages is served", async () => {
  for (const path of ["..%2fpackage.json", "%2e%2e/package.json", "office/..%2f..%2fpackage.json", "%00", "%zz", "workbench"]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
});

test("pages are always fresh, hashed files may be kept", async () => {
  const page = await get("workbench/");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const script = /src="(workbench\.[0-9a-f]{8}\.js)"/.exec(await page.text())![1]!;
  expect((await get(`workbench/${script}`)).headers.get("cache-control")).toContain("immutable");
});

test.each([
  ["a port in use", () => ["--port", new URL(server.url).port], "は使われています。--port で"],
  ["no port at all", () => ["--port", "abc"], "0 から 65535 まで"],
  ["an unknown option", () => ["--prot", "1"], "使い方: npm start"],
])("%s is told in one sentence", (_name, flags, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, [SERVE, "--no-build", ...flags()], { encoding: "utf8" });
  expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect(stderr).toContain(sentence);
});

test("without a port the next free one is taken", async () => {
  const begun: Server[] = [];
  try {
    while (begun.length < 2) begun.push(await startServer([], null));
    const [first, second] = begun.map(({ url }) => Number(new URL(url).port));
    expect(second).toBeGreaterThan(first!);
    expect(second).toBeLessThan(3020);
  } finally {
    for (const each of begun) each.stop();
  }
});
