import type { CellEdit } from "../../core/edit/cellEdit";
import type { Snapshot } from "../../core/grid/snapshot";
import { withSheets } from "../../core/grid/snapshot";
import type { Capabilities, ChangeEvent, SelectResult, WorkbookPort, WriteResult } from "../port";
import type { OpenBook } from "./book";
import { openBook, readSheets } from "./book";
import { checkEdits } from "./checkEdits";
import { XlsxError } from "./errors";
import { patchBook } from "./patch/patch";
import { readState, withState } from "./state";

/** A workbook file behind the port. Nothing is stored until the caller writes `save()` somewhere. */
export type XlsxPort = WorkbookPort & {
  /** The file as it stands: the original bytes with everything written so far. */
  save(): Uint8Array;
  /** Takes the product's state out of the workbook. */
  removeState(): Promise<void>;
};

const CAPABILITIES: Capabilities = { calculates: false, canSelect: false, canCopyPicture: false, description: "Excelファイル (.xlsx)" };

/**
 * Opens a file as a workbook. `name` is its file name, for reports. Throws XlsxError when it cannot be read. Formulas written keep
 * the result they came with; Excel calculates when it opens the file.
 */
export function xlsxPort(bytes: Uint8Array, name: string): XlsxPort {
  return new FilePort(bytes, name);
}

class FilePort implements XlsxPort {
  readonly capabilities = CAPABILITIES;
  private book: OpenBook;
  private current: Snapshot;

  constructor(
    private bytes: Uint8Array,
    private readonly fileName: string,
  ) {
    this.book = openBook(bytes);
    this.current = { sheets: readSheets(this.book, this.book.workbook.sheets) };
  }

  name(): string {
    return this.fileName;
  }

  save(): Uint8Array {
    return this.bytes;
  }

  async snapshot(): Promise<Snapshot> {
    return this.current;
  }

  async refresh(previous: Snapshot, changes: readonly ChangeEvent[]): Promise<Snapshot> {
    if (changes.some(({ sheet }) => sheet === "")) return this.current;
    const names = new Set(changes.map(({ sheet }) => sheet));
    return withSheets(
      previous,
      this.current.sheets.filter((sheet) => names.has(sheet.name)),
    );
  }

  async write(edits: readonly CellEdit[]): Promise<WriteResult> {
    const { allowed, refused } = checkEdits(this.current, edits);
    try {
      const result = patchBook(this.book, allowed);
      this.replace(result.bytes, new Set(result.written.map(({ sheet }) => sheet)));
      return { written: result.written, refused: [...refused, ...result.refused] };
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      return { written: [], refused, failure: { reason: error.kind === "tooLarge" ? "tooLarge" : "failed", unchanged: true } };
    }
  }

  /** A file has no window to show a range in. */
  async select(): Promise<SelectResult> {
    return { ok: false, reason: "unsupported" };
  }

  /** Nobody else changes the bytes in memory, so there is nothing to tell. */
  async onChange(): Promise<() => Promise<void>> {
    return async () => undefined;
  }

  async loadState(): Promise<string | null> {
    return readState(this.book);
  }

  async saveState(json: string): Promise<void> {
    this.replace(withState(this.book, json), new Set());
  }

  async removeState(): Promise<void> {
    this.replace(withState(this.book, null), new Set());
  }

  /** Goes over to new bytes; only the named sheets are read again, and nothing changes when they cannot be. */
  private replace(bytes: Uint8Array, names: ReadonlySet<string>): void {
    const book = openBook(bytes);
    const changed = readSheets(
      book,
      book.workbook.sheets.filter((sheet) => names.has(sheet.name)),
    );
    this.current = withSheets(this.current, changed);
    this.book = book;
    this.bytes = bytes;
  }
}
