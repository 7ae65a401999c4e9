import type { CellAddress } from "../grid/address";
import type { Cell } from "../grid/snapshot";

/** What a write puts into a cell. Text is always written as text, never parsed as a formula. */
export type CellInput =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "blank" }
  /** `formula` begins with "="; `value` is the result known to us, cached until the host recalculates. */
  | { readonly kind: "formula"; readonly formula: string; readonly value?: number | string };

/** One change of one cell: a value that holds old and new, so preview, write and undo are the same thing. */
export interface CellEdit extends CellAddress {
  /** The cell as it was when the edit was made; a different content at write time is a conflict. */
  readonly old: Cell;
  readonly new: CellInput;
  /** Number format to set before the value, when the present one would hide it. */
  readonly format?: string;
  /** Why, in Japanese, for preview and history. */
  readonly why: string;
}

/** The input that would restore a cell. */
export function inputOf(cell: Cell): CellInput {
  if (cell.formula !== undefined) {
    return typeof cell.value === "number" || typeof cell.value === "string"
      ? { kind: "formula", formula: cell.formula, value: cell.value }
      : { kind: "formula", formula: cell.formula };
  }
  if (cell.error !== undefined) return { kind: "text", value: cell.error };
  if (cell.value === null) return { kind: "blank" };
  if (typeof cell.value === "number") return { kind: "number", value: cell.value };
  if (typeof cell.value === "boolean") return { kind: "boolean", value: cell.value };
  return { kind: "text", value: cell.value };
}

/** The cell that stands after an input was written. */
export function cellOf(input: CellInput, format?: string): Cell {
  const shown = format === undefined ? {} : { format };
  switch (input.kind) {
    case "blank":
      return { value: null, ...shown };
    case "formula":
      return { value: input.value ?? null, formula: input.formula, ...shown };
    default:
      return { value: input.value, ...shown };
  }
}

/** The edit that takes this one back: it expects what was written and restores what was there. */
export function inverse(edit: CellEdit): CellEdit {
  const { sheet, row, col } = edit;
  return {
    sheet,
    row,
    col,
    old: cellOf(edit.new, edit.format ?? edit.old.format),
    new: inputOf(edit.old),
    why: `元に戻す：${edit.why}`,
    ...(edit.format === undefined ? {} : { format: edit.old.format ?? "General" }),
  };
}

/** Whether a cell still holds what the edit expects: formulas by text, values by type and content. */
export function unchanged(expected: Cell, actual: Cell): boolean {
  if ((expected.formula ?? "") !== (actual.formula ?? "")) return false;
  if (expected.formula !== undefined) return true;
  return expected.value === actual.value && (expected.error ?? "") === (actual.error ?? "");
}
