import { resolve } from "node:path";
import { planRecalculation } from "../app/recalculate";
import type { PlannedCell } from "../app/recalculate";
import { formatInput } from "../app/summary";
import { STATE_NAMES } from "../app/stateNames";
import { readText } from "../core/cell/reading";
import { a1 } from "../core/grid/address";
import { patchXlsx } from "../host/xlsx";
import { analyseFile } from "./check";
import { CliError, printJson, printLine, writeBook } from "./io";

interface Options {
  readonly formulas?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Refuses to write over the file that was read. */
export function requireOther(input: string | undefined, output: string | undefined): void {
  if (!output) throw new CliError("保存先のファイルを指定してください。");
  if (input && resolve(input) === resolve(output)) throw new CliError("元のファイルとは別の名前で保存してください。");
}

/** `recalc IN.xlsx OUT.xlsx [--formulas] [--json]`: injects computed cells; prints what was written, what was left and why. */
export async function recalc([input, output]: readonly string[], options: Options): Promise<number> {
  requireOther(input, output);
  const { bytes, analysis } = await analyseFile(input);
  const planned = planRecalculation(analysis, options.formulas ? "formulas" : "values");
  const { bytes: saved, refused } = patchXlsx(
    bytes,
    planned.flatMap((cell) => cell.edit ?? []),
  );
  await writeBook(output, saved);
  const failed = new Set(refused.map((refusal) => refusal.edit));
  const written = planned.filter((cell) => cell.edit && !failed.has(cell.edit));
  const left = planned.filter((cell) => !cell.edit || failed.has(cell.edit));
  if (options.json)
    printJson({ written: written.map(cellJson), left: left.map((cell) => ({ ...cellJson(cell), reason: STATE_NAMES[cell.state] })) });
  else print(written, left);
  return 0;
}

function cellJson({ cell, edit }: PlannedCell) {
  const source = cell.table.source === undefined ? {} : { source: cell.table.source };
  const place = {
    table: cell.table.id,
    ...source,
    row: cell.row.id,
    column: cell.column.id,
    sheet: cell.address.sheet,
    cell: a1(cell.address),
  };
  return { ...place, old: readText(cell.current) || null, ...(edit ? { new: formatInput(edit.new) } : {}) };
}

function print(written: readonly PlannedCell[], left: readonly PlannedCell[]): void {
  printLine(`書き込み ${written.length}件・そのまま ${left.length}件`);
  for (const { cell, edit } of written) {
    printLine(
      `  ${cell.address.sheet}!${a1(cell.address)}　${cell.row.label}　${readText(cell.current) || "（空欄）"} → ${edit ? formatInput(edit.new) : ""}`,
    );
  }
  for (const { cell, state } of left) printLine(`  ${cell.address.sheet}!${a1(cell.address)}　${cell.row.label}　${STATE_NAMES[state]}`);
}
