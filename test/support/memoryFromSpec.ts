import { parseA1, parseRange } from "../../src/core/grid/address";
import type { MemoryWorkbookOptions } from "../../src/workbench/memoryWorkbook";
import { MemoryWorkbook } from "../../src/workbench/memoryWorkbook";
import type { CellSpec, WorkbookSpec } from "../contract/workbookSpec";
import { cellSpec } from "../contract/workbookSpec";
import type { HostCell } from "../../src/workbench/hostWorkbook";

/** The described workbook in memory. */
export function memoryFromSpec(spec: WorkbookSpec, options: MemoryWorkbookOptions = {}): MemoryWorkbook {
  const book = new MemoryWorkbook({ name: spec.name, ...options });
  for (const { name, hidden, protected: isProtected, cells, merges, unlocked } of spec.sheets) {
    const sheet = book.arrange(name);
    for (const [address, cell] of Object.entries(cells)) {
      const { row, col } = parseA1(address)!;
      sheet.put(row, col, hostCell(cell));
    }
    for (const area of merges ?? []) sheet.merge(parseRange(area)!);
    for (const area of unlocked ?? []) sheet.setLocked(parseRange(area)!, false);
    sheet.visibility = hidden ? "Hidden" : "Visible";
    sheet.protected = isProtected === true;
  }
  return book;
}

function hostCell(cell: CellSpec): HostCell {
  const { value, formula, error, format } = cellSpec(cell);
  return {
    value: error ?? value ?? null,
    ...(error === undefined ? {} : { isError: true }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}
