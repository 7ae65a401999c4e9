import type { CellEdit, CellInput } from "../../../core/edit/cellEdit";
import { addressKey, contains } from "../../../core/grid/address";
import type { Refusal, RefusalReason } from "../../port";
import type { OpenBook } from "../book";
import { openBook, partOfType, readSheets } from "../book";
import { checkEdits } from "../checkEdits";
import { MAX_COLUMNS, MAX_FORMULA, MAX_ROWS, MAX_TEXT } from "../limits";
import { PackageDraft } from "../package/draft";
import type { SheetPart } from "../package/workbook";
import { dropCalcChain, hasFormulas, recalculateOnLoad } from "./calculation";
import type { SheetIndex } from "./sheetIndex";
import { indexSheet } from "./sheetIndex";
import { patchSheet } from "./sheetPatch";
import { StyleSheetPatch } from "./styles";
import { tableHeadings } from "./tables";

/** The new file and what became of each edit. */
export interface PatchResult {
  readonly bytes: Uint8Array;
  readonly written: readonly CellEdit[];
  readonly refused: readonly Refusal[];
}

/**
 * Writes edits into the original file as the port does: what changed since, is locked, merged or filtered away is refused (see
 * checkEdits), the rest goes through patchBook. Throws XlsxError when the file cannot be read.
 */
export function patchXlsx(bytes: Uint8Array, edits: readonly CellEdit[]): PatchResult {
  const book = openBook(bytes);
  const named = new Set(edits.map(({ sheet }) => sheet));
  const sheets = readSheets(
    book,
    book.workbook.sheets.filter(({ name }) => named.has(name)),
  );
  const { allowed, refused } = checkEdits({ sheets }, edits);
  const result = patchBook(book, allowed);
  return { ...result, refused: [...refused, ...result.refused] };
}

/**
 * Writes edits into an open book: only their <c> elements change, all other bytes of all parts stay. Two kinds of part follow
 * when they must: workbook.xml asks for recalculation if the book holds formulas, and the calculation chain goes when cells
 * became or ceased to be formulas. Of several edits of a cell the last counts. `old` is not looked at here.
 * Refuses what a file cannot hold soundly: sharedFormula (array formula, data table), unsupported (heading of an Excel
 * table, no style sheet), missingSheet, tooLarge, failed (no finite number, empty formula, outside the grid).
 */
export function patchBook(book: OpenBook, edits: readonly CellEdit[]): PatchResult {
  const draft = new PackageDraft(book.pack);
  const styles = new LazyStyles(book, draft);
  const refused: Refusal[] = [];
  const done = new Set<CellEdit>();
  let formulasMoved = false;
  for (const [name, ofSheet] of groupBySheet(edits)) {
    const sheet = book.workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) {
      refused.push(...ofSheet.map((edit) => ({ edit, reason: "missingSheet" as const })));
      continue;
    }
    const outcome = writeSheet(book, draft, sheet, ofSheet, styles);
    refused.push(...outcome.refused);
    for (const edit of outcome.written) done.add(edit);
    formulasMoved ||= outcome.formulasMoved;
  }
  styles.save();
  if (done.size > 0) {
    if (formulasMoved) dropCalcChain(draft, book.workbook);
    if (hasFormulas(draft, book.workbook)) recalculateOnLoad(draft, book.workbook);
  }
  return { bytes: draft.bytes(), written: edits.filter((edit) => done.has(edit)), refused };
}

function groupBySheet(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.sheet);
    if (group) group.push(edit);
    else groups.set(edit.sheet, [edit]);
  }
  return groups;
}

function writeSheet(book: OpenBook, draft: PackageDraft, { part }: SheetPart, edits: readonly CellEdit[], styles: LazyStyles) {
  const index = indexSheet(draft.textOf(part) ?? book.pack.text(part), part, new Set(edits.map((edit) => edit.row)));
  const headings = tableHeadings(book.pack, part);
  const refused: Refusal[] = [];
  const written: CellEdit[] = [];
  for (const edit of edits) {
    const reason = refusal(edit, index, styles) ?? (headings.some((range) => contains(range, edit)) ? "unsupported" : undefined);
    if (reason) refused.push({ edit, reason });
    else written.push(edit);
  }
  const last = [...new Map(written.map((edit) => [addressKey(edit), edit])).values()];
  const patches = last.map(({ row, col, new: input, format }) => ({ row, col, input, ...(format === undefined ? {} : { format }) }));
  if (patches.length === 0) return { refused, written, formulasMoved: false };
  const { text, formulasMoved } = patchSheet(index, patches, (base, format) => styles.styleFor(base, format));
  draft.set(part, text);
  return { refused, written, formulasMoved };
}

function refusal(edit: CellEdit, index: SheetIndex, styles: LazyStyles): RefusalReason | undefined {
  if (index.blocks.some((block) => contains(block, edit))) return "sharedFormula";
  if (edit.row < 0 || edit.col < 0 || edit.row >= MAX_ROWS || edit.col >= MAX_COLUMNS) return "failed";
  if (edit.format !== undefined && !styles.available) return "unsupported";
  return unwritable(edit.new);
}

function unwritable(input: CellInput): RefusalReason | undefined {
  if (input.kind === "number" && !Number.isFinite(input.value)) return "failed";
  if (input.kind === "text" && input.value.length > MAX_TEXT) return "tooLarge";
  if (input.kind === "formula" && input.formula.length > MAX_FORMULA) return "tooLarge";
  return input.kind === "formula" && input.formula.replace(/^=/, "").trim() === "" ? "failed" : undefined;
}

/** The style sheet, read when the first format is asked for. */
class LazyStyles {
  private patch: StyleSheetPatch | undefined;
  private readonly part: string | undefined;

  constructor(
    book: OpenBook,
    private readonly draft: PackageDraft,
  ) {
    this.part = partOfType(book.workbook, "styles");
  }

  get available(): boolean {
    return this.part !== undefined && this.draft.textOf(this.part) !== undefined;
  }

  styleFor(base: number, format: string): number {
    this.patch ??= new StyleSheetPatch(this.draft.textOf(this.part!)!, this.part!);
    return this.patch.styleFor(base, format);
  }

  save(): void {
    if (this.patch) this.draft.set(this.part!, this.patch.text());
  }
}
