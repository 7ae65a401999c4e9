import { spawn } from "node:child_process";
import path from "node:path";

export const SERVE = path.resolve(__dirname, "../../src/workbench/serve.mjs");

export interface Server {
  /** Address as the person is told it, with a slash at the end. */
  readonly url: string;
  stop(): void;
}

/** Serves the built pages as `npm start` does; with https unless told otherwise, on any free port, or where a person's `npm start` would (null). */
export function startServer(flags: readonly string[] = ["--https"], port: string | null = "0"): Promise<Server> {
  const child = spawn(process.execPath, [SERVE, "--no-build", ...(port === null ? [] : ["--port", port]), ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https?:\/\/localhost:\d+\//.exec(output);
      if (address) resolve({ url: address[0], stop: () => void child.kill() });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => reject(new Error(`serve.mjs ended: ${output}`)));
  });
}
