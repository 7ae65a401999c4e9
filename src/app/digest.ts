import type { CellAddress } from "../core/grid/address";
import { addressKey } from "../core/grid/address";
import type { Snapshot } from "../core/grid/snapshot";
import { BLANK, cellAt, findSheet } from "../core/grid/snapshot";
import type { LocatedTable } from "../core/locate/located";
import type { Finding } from "../core/rules/rule";

/** FNV-1a, 32 bit, as hex: tells whether a text changed; not a protection against anyone. */
export function digestText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Digest of what some cells show. */
export function digestCells(snapshot: Snapshot, cells: readonly CellAddress[]): string {
  return digestText(
    cells
      .map((address) => {
        const sheet = findSheet(snapshot, address.sheet);
        const cell = sheet ? cellAt(sheet, address) : BLANK;
        return `${typeof cell.value}:${String(cell.value)}:${cell.error ?? ""}`;
      })
      .join("\u0001"),
  );
}

/** Digest of all cells of a table's range. */
export function digestTable(snapshot: Snapshot, table: LocatedTable): string {
  const cells: CellAddress[] = [];
  for (let row = table.range.top; row <= table.range.bottom; row += 1) {
    for (let col = table.range.left; col <= table.range.right; col += 1) cells.push({ sheet: table.sheet, row, col });
  }
  return digestCells(snapshot, cells);
}

/** Name of a finding that survives inserted rows: rule, table, row and column rather than the address, where it has them. */
export function findingKey(finding: Finding): string {
  const place =
    finding.table && finding.row ? [finding.table, finding.source ?? "", finding.row, finding.column ?? ""] : [addressKey(finding.cell)];
  return [finding.rule, ...place].join("|");
}
