// npm start: builds what is out of date, serves the workbench on this machine only and prints its address.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { staticServer } from "./build/staticServer.mjs";
import { isUpToDate } from "./build/upToDate.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;

/** The bundles that are served; what is only measured or run by tests is not built here. */
const BUNDLES = ["cli", "taskpane", "workbench"];

const values = optionsOf(process.argv.slice(2));
const wanted = values.port === undefined ? undefined : portOf(values.port);

if (!values["no-build"] && !isUpToDate(root)) {
  console.log("ビルドしています（1分ほどかかります）…");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const names = BUNDLES.flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--stats", "errors-warnings", ...names], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const server = await staticServer(path.join(root, "dist"), { tls: values.https });
const port = await listen();
console.log(`\n表作成ナビ ワークベンチ  ${values.https ? "https" : "http"}://localhost:${port}/\n`);
console.log(
  values.https
    ? "この場で作った証明書を使うので、ブラウザーの警告が1回出ます。［詳細設定］から進んでください。"
    : "初めて開くときだけ「ドメイン localhost は…」と確認が出ます。［OK］を押してください。",
);
console.log("終了は Ctrl+C です。");

/** Listens on the port asked for, or else on the first free one; only this machine can connect. */
async function listen() {
  const candidates = wanted === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, i) => FIRST_PORT + i) : [wanted];
  for (const candidate of candidates) {
    const found = await new Promise((resolve) => {
      server.once("error", (error) => {
        if (error.code === "EADDRINUSE") return resolve(undefined);
        stop(`ポート ${candidate} では開けません（${error.code}）。--port で別の番号を指定してください。`);
      });
      server.listen(candidate, "127.0.0.1", () => resolve(server.address().port));
    });
    if (found !== undefined) return found;
  }
  return stop(`ポート ${candidates[0]} は使われています。--port で別の番号を指定してください。`);
}

function optionsOf(args) {
  try {
    const options = {
      port: { type: "string" },
      https: { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
    };
    return parseArgs({ args, options }).values;
  } catch {
    return stop("使い方: npm start -- [--port 番号] [--https] [--no-build]");
  }
}

function portOf(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= 65535 ? port : stop("--port には 0 から 65535 までの番号を指定してください。");
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
