import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { PaneSizePlugin } from "../../../src/workbench/build/paneSizePlugin.js";

/** Builds an entry that loads a second file later; gives the build's errors. */
function build(limit: number): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-size-"));
  const noise = Array.from({ length: 400 }, (_, i) => (i * 7919) % 10007).join("");
  writeFileSync(path.join(folder, "later.js"), `export default "${noise}";`);
  writeFileSync(path.join(folder, "entry.js"), 'import("./later.js").then((m) => console.log(m.default));');
  return new Promise((resolve, reject) => {
    const config: webpack.Configuration = {
      mode: "production",
      context: folder,
      entry: { taskpane: "./entry.js" },
      output: { path: path.join(folder, "dist") },
      optimization: { minimize: false },
      plugins: [new PaneSizePlugin({ entry: "taskpane", limit })],
    };
    webpack(config, (error, stats) => (error ? reject(error) : resolve((stats?.compilation.errors ?? []).map((each) => each.message))));
  });
}

test("a pane above the limit fails the build, with what it loads later counted in", async () => {
  expect(await build(1_000_000)).toEqual([]);
  const [message] = await build(600);
  expect(message).toMatch(/^pane \(taskpane\): \d+\.\d kB gzipped, limit 0\.6 kB$/);
});
