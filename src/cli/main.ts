import { parseArgs } from "node:util";
import { XlsxError } from "../host/xlsx";
import { check } from "./check";
import { fix } from "./fix";
import { CliError } from "./io";
import { recalc } from "./recalc";
import { scenario } from "./scenario";
import { template } from "./template";

const USAGE = `使い方：
  check BOOK.xlsx [--json] [--with OTHER.xlsx]
  recalc IN.xlsx OUT.xlsx [--formulas] [--json]
  fix IN.xlsx OUT.xlsx [--rule ID …] [--json]
  scenario BOOK.xlsx [--year 2030] [--factor 0.3] [--rate 対象=% …] [--json]
  template proposal|progress|action-plan|strategy OUT.xlsx [--sample]`;

const OPTIONS = {
  json: { type: "boolean" },
  formulas: { type: "boolean" },
  sample: { type: "boolean" },
  rule: { type: "string", multiple: true },
  rate: { type: "string", multiple: true },
  year: { type: "string" },
  factor: { type: "string" },
  with: { type: "string", multiple: true },
  timing: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Runs one command; the exit code is 0, 1 (errors found) or 2 (file unreadable, no known table, wrong usage). */
async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  const [command, ...paths] = positionals;
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  switch (command) {
    case "check":
      return check(paths, values);
    case "recalc":
      return recalc(paths, values);
    case "fix":
      return fix(paths, values);
    case "scenario":
      return scenario(paths, values);
    case "template":
      return template(paths, values);
    default:
      throw new CliError(USAGE);
  }
}

// A reader such as head closes the pipe early: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 2;
  },
);

/** One sentence for people; an unexpected fault names itself so that it can be reported. */
function describe(error: unknown): string {
  if (error instanceof CliError || error instanceof XlsxError) return error.message;
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) return USAGE;
  return `処理を続けられませんでした（${error instanceof Error ? error.message : String(error)}）。`;
}
