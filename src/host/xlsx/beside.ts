import type { Snapshot } from "../../core/grid/snapshot";
import { readXlsx } from "./book";
import { XlsxError } from "./errors";

/** Reads a second workbook for comparing: its snapshot, or one Japanese sentence on why it cannot be read. */
export function readBeside(bytes: Uint8Array): { readonly snapshot: Snapshot } | { readonly problem: string } {
  try {
    return { snapshot: readXlsx(bytes).snapshot };
  } catch (error) {
    if (error instanceof XlsxError) return { problem: error.message };
    throw error;
  }
}
