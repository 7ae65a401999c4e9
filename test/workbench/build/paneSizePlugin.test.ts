import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { PaneSizePlugin } from "../../../src/workbench/build/paneSizePlugin.js";

const noise = (seed: number, length: number) => Array.from({ length }, (_, i) => (i * seed) % 10007).join("");

/** Builds an entry of some 1 kB that loads a second file of 3 kB later; gives the build's errors. */
function build(limit: number, documents: readonly (readonly string[])[] = []): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-size-"));
  writeFileSync(path.join(folder, "later.js"), `export default "${noise(7919, 1600)}";`);
  writeFileSync(
    path.join(folder, "entry.js"),
    `console.log("${noise(104729, 400)}"); import(/* webpackChunkName: "later" */ "./later.js").then((m) => console.log(m.default));`,
  );
  return new Promise((resolve, reject) => {
    const config: webpack.Configuration = {
      mode: "production",
      context: folder,
      entry: { taskpane: "./entry.js" },
      output: { path: path.join(folder, "dist") },
      optimization: { minimize: false },
      plugins: [new PaneSizePlugin({ entry: "taskpane", limit, documents })],
    };
    webpack(config, (error, stats) => (error ? reject(error) : resolve((stats?.compilation.errors ?? []).map((each) => each.message))));
  });
}

test("a pane above the limit fails the build; what it fetches later is named beside", async () => {
  expect(await build(1_000_000)).toEqual([]);
  const [message] = await build(600);
  const sizes = /^pane \(taskpane\): (\d+\.\d) kB gzipped, limit 0\.6 kB; in chunks: later (\d+\.\d) kB$/.exec(message!);
  expect(Number(sizes?.[2])).toBeGreaterThan(2);
  // The later file is not counted in.
  const entry = Number(sizes?.[1]) * 1000 + 100;
  expect(await build(entry)).toEqual([]);
  // Unless opening some document fetches it.
  expect(await build(entry, [[], ["later"]])).toHaveLength(1);
});
