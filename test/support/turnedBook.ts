import type { Range } from "../../src/core/grid/address";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import type { LocatedTable } from "../../src/core/locate/located";

type Line = readonly (Cell | undefined)[];

/** The first text of each row, in the second column: titles, units, running text. */
function texts(sheet: Sheet, from: number, to: number): Line[] {
  const found: Line[] = [];
  for (let row = from; row < to; row += 1) {
    const first = sheet.rows[row]?.find((cell) => cell && cell.value !== null);
    found.push(first ? [undefined, first] : []);
  }
  return found;
}

function block(sheet: Sheet, { top, left, bottom, right }: Range, turned: boolean): Line[] {
  const [outer, inner] = turned
    ? [
        [left, right],
        [top, bottom],
      ]
    : [
        [top, bottom],
        [left, right],
      ];
  return Array.from({ length: outer![1]! - outer![0]! + 1 }, (_, line) => [
    undefined,
    ...Array.from({ length: inner![1]! - inner![0]! + 1 }, (__, at) => {
      const [row, col] = turned ? [inner![0]! + at, outer![0]! + line] : [outer![0]! + line, inner![0]! + at];
      return sheet.rows[row]?.[col];
    }),
  ]);
}

/** The same book with a sheet for each table, published tables with rows for columns. */
export function turnedBook({ sheets }: Snapshot, tables: readonly LocatedTable[]): Snapshot {
  return {
    sheets: sheets.flatMap((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet.name);
      if (own.length === 0) return [sheet];
      return own.map((table, index): Sheet => {
        const above = texts(sheet, (own[index - 1]?.range.bottom ?? -1) + 1, table.range.top);
        const below = index === own.length - 1 ? texts(sheet, table.range.bottom + 1, sheet.rows.length) : [];
        const name = index === 0 ? sheet.name : `${sheet.name}(${index + 1})`;
        return {
          name,
          hidden: false,
          protected: false,
          rows: [[], ...above, ...block(sheet, table.range, table.form.shape === "published"), ...below],
        };
      });
    }),
  };
}
