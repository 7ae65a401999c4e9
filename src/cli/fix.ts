import type { CellEdit } from "../core/edit/cellEdit";
import type { Finding } from "../core/rules/rule";
import { safeFixes } from "../app/safeFixes";
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

/** A finding whose fix was not applied, and why. */
interface Left {
  readonly finding: Finding;
  readonly reason: string;
}

/** `fix IN.xlsx OUT.xlsx [--rule ID …]`: applies the safe fixes; conflicting ones, and those that would bring up new findings, stay as issues. */
export async function fix([input, output]: readonly string[], options: Options): Promise<number> {
  requireOther(input, output);
  const { bytes, analysis, analyser } = await analyseFile(input);
  const chosen = safeFixes(analysis, (before, snapshot) => analyser.reanalyse(before, snapshot), options.rule);
  const { bytes: saved, refused } = patchXlsx(bytes, chosen.edits);
  await writeBook(output, saved);
  const failed = new Set(refused.map((refusal) => refusal.edit));
  const left: Left[] = [
    ...chosen.left.map((finding) => ({ finding, reason: "保護されているか、別の修正と重なるため" })),
    ...chosen.unsafe.map(({ finding, brings }) => ({
      finding,
      reason: `直すと別の指摘（${[...new Set(brings.map((found) => found.rule))].join("、")}）が出るため`,
    })),
  ];
  report(
    chosen.edits.filter((edit) => !failed.has(edit)),
    left,
    options,
  );
  return 0;
}

function report(written: readonly CellEdit[], left: readonly Left[], { json }: Options): void {
  const rows = written.map((edit) => ({ sheet: edit.sheet, cell: a1(edit), new: formatInput(edit.new), why: edit.why }));
  const kept = left.map(({ finding, reason }) => ({ rule: finding.rule, sheet: finding.cell.sheet, cell: a1(finding.cell), reason }));
  if (json) {
    printJson({ written: rows, left: kept });
    return;
  }
  printLine(`修正 ${rows.length}件・そのまま ${kept.length}件`);
  for (const row of rows) printLine(`  ${row.sheet}!${row.cell} → ${row.new}　${row.why}`);
  for (const own of kept) printLine(`  ${own.rule}　${own.sheet}!${own.cell}　${own.reason}残しました`);
}
