import { readText } from "../../cell/reading";
import type { Cell, Sheet } from "../../grid/snapshot";
import type { RuleContext } from "../rule";

/** Heading of the section: 1. 令和5年度における計画の変更箇所について. The section on 変更可能性 looks ahead and tells no change. */
const HEADING = /計画の?変更(?:箇所|点|内容|事項)?(?:について|等)?[」』】>＞:：]?$/;
/** Rows below the heading in which its text begins. */
const BELOW = 3;
const NEXT_HEADING = /^(?:[0-9０-９]+\s*[.．、)）]|[①-⑳<＜【■○◯◇])/;
const NONE =
  /^[\s・]*(?:[-－―ー–]|特に)?(?:な[しい]|無[しい]|ありません|該当な[しい]|該当ありません)?[。\s]*$|変更(?:箇所|点)?(?:は|等は|の予定は)?(?:、)?(?:特に)?(?:な[しい]|無[しい]|ありません|ございません|(?:予定)?していない)|予定(?:して|は)?(?:い)?な[いし]/;
const TOLD = /計画[のを]?変更[をし]|計画を変更|に変更した/;

function isTold(text: string): boolean {
  return text.trim() !== "" && !NONE.test(text);
}

/** Texts of some cells; a sheet's rows have holes. */
function texts(cells: readonly (Cell | undefined)[] = []): string[] {
  return Array.from(cells, (cell) => (cell ? readText(cell) : ""));
}

/** What stands under a heading: the rest of its cell, the cells to its right, or the first text below it. */
function bodyOf(sheet: Sheet, row: number, col: number, rest: string): string {
  if (rest.trim() !== "") return rest;
  const beside = texts(sheet.rows[row]?.slice(col + 1));
  const below = Array.from({ length: BELOW }, (_, index) => texts(sheet.rows[row + 1 + index])).flat();
  const first = [...beside, ...below].find((text) => text.trim() !== "") ?? "";
  // A sentence may begin with the number of its measure: ①-1の件数を見直した。
  return NEXT_HEADING.test(first) && !/。\s*$/.test(first) ? "" : first;
}

function tellsChange(sheet: Sheet): boolean {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [col, cell] of (cells ?? []).entries()) {
      if (typeof cell?.value !== "string" || !cell.value.includes("変更")) continue;
      const [head = "", ...rest] = cell.value.split(/\r?\n/);
      if (HEADING.test(head.trim())) {
        if (isTold(bodyOf(sheet, row, col, rest.join("\n")))) return true;
      } else if (TOLD.test(cell.value) && isTold(cell.value)) return true;
    }
  }
  return false;
}

/** Whether the report explains a change of the plan: 計画の変更箇所 is filled in, or a sentence tells of one (rules.md I-07). */
export function explainsChange(context: RuleContext): boolean {
  return context.snapshot.sheets.some(tellsChange);
}
