import { chooseFixes } from "../app/fixes";
import { formatInput } from "../app/summary";
import { a1 } from "../core/grid/address";
import { patchXlsx } from "../host/xlsx";
import { analyseFile } from "./check";
import { printJson, printLine, writeBook } from "./io";
import { requireOther } from "./recalc";

interface Options {
  readonly rule?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
}

/** `fix IN.xlsx OUT.xlsx [--rule ID …]`: applies the safe fixes; conflicting ones stay as issues. */
export async function fix([input, output]: readonly string[], options: Options): Promise<number> {
  requireOther(input, output);
  const { bytes, analysis } = await analyseFile(input);
  const { edits } = chooseFixes(analysis, options.rule);
  const { bytes: saved, refused } = patchXlsx(bytes, edits);
  await writeBook(output, saved);
  const failed = new Set(refused.map((refusal) => refusal.edit));
  const written = edits.filter((edit) => !failed.has(edit));
  const rows = written.map((edit) => ({ sheet: edit.sheet, cell: a1(edit), new: formatInput(edit.new), why: edit.why }));
  if (options.json) printJson({ written: rows });
  else {
    printLine(`修正 ${rows.length}件`);
    for (const row of rows) printLine(`  ${row.sheet}!${row.cell} → ${row.new}　${row.why}`);
  }
  return 0;
}
