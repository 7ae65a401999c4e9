import type { CellAddress } from "../../src/core/grid/address";
import { addressKey } from "../../src/core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { cellAt, findSheet } from "../../src/core/grid/snapshot";

/** A cell that knows where it stood before the sheet was laid out anew. */
interface TaggedCell extends Cell {
  readonly origin: string;
}

function taggedSheet(sheet: Sheet): Sheet {
  const width = Math.max(0, ...Array.from(sheet.rows, (cells) => cells?.length ?? 0));
  const rows = Array.from({ length: sheet.rows.length }, (_, row) =>
    Array.from({ length: width }, (_unused, col): TaggedCell => ({
      ...cellAt(sheet, { row, col }),
      origin: addressKey({ sheet: sheet.name, row, col }),
    })),
  );
  return { ...sheet, rows };
}

/** The same snapshot with every cell, blank ones too, knowing its place; layouts that copy cells take it along. */
export function tagged({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.map(taggedSheet) };
}

/** Key of the place a cell of a laid-out snapshot came from; undefined for cells the layout added. */
export function originOf(snapshot: Snapshot, at: CellAddress): string | undefined {
  const sheet = findSheet(snapshot, at.sheet);
  const cell = sheet && (cellAt(sheet, at) as Partial<TaggedCell>);
  return cell?.origin;
}
