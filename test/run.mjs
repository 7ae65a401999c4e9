// npm test: types, lint, unit and browser tests; ends with one line that counts the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const results = "test/results";
mkdirSync(results, { recursive: true });

/** Runs a step with its output shown; stops the whole run when it fails. */
function step(name, command, args) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: false });
  return status === 0;
}

/** A jest run; its counts are read from the JSON it writes. */
function jest(name, args) {
  const file = `${results}/${name}.json`;
  rmSync(file, { force: true });
  const ok = step(name, "npx", ["jest", ...args, "--json", `--outputFile=${file}`]);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, "utf8"));
  return { ok, passed: numPassedTests, failed: numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0) };
}

const checks = [
  step("types", "npx", ["tsc", "--noEmit", "-p", "."]),
  step("types of core without DOM", "npx", ["tsc", "--noEmit", "-p", "src/core"]),
  step("lint", "npx", ["eslint", ".", "--max-warnings", "0"]),
  step("format", "npx", ["prettier", "--check", "--log-level", "warn", "."]),
  step("build", "npx", ["webpack", "--mode", "production", "--stats", "errors-warnings"]),
];
const suites = [jest("unit", []), jest("browser", ["-c", "test/browser/jest.config.js"])];

const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
const failed = suites.reduce((sum, suite) => sum + suite.failed, 0) + checks.filter((ok) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && suites.every((suite) => suite.ok) && passed > 0 ? 0 : 1;
