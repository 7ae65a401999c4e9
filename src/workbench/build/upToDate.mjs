import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** What the bundles are made of, seen from the project's folder. */
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Whether the built pages are there and newer than everything they are made of. */
export function isUpToDate(root) {
  const built = ["dist/taskpane.html", "dist/workbench/index.html", "dist/cli.js", "dist/sample.xlsx"].map((file) =>
    changedAt(path.join(root, file)),
  );
  if (built.includes(undefined)) return false;
  const newest = Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))));
  return Math.min(...built) >= newest;
}

function newestIn(place) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
