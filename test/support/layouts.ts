import type { Analysis } from "../../src/app/analysis";
import type { Cell, Sheet, Snapshot } from "../../src/core/grid/snapshot";
import type { LocatedTable } from "../../src/core/locate/located";

type Rows = (Cell | undefined)[][];

/** The same data laid out differently, as municipalities do; every function returns a new snapshot. */
export interface Layout {
  readonly name: string;
  readonly of: (analysis: Analysis) => Snapshot;
}

function rowsOf(sheet: Sheet): Rows {
  return Array.from({ length: sheet.rows.length }, (_, row) => [...(sheet.rows[row] ?? [])]);
}

/** Merges are left out: an adapter may not know them, and shifted ones would lie. */
function bare(sheet: Sheet, name: string, rows: Rows): Sheet {
  return { name, hidden: sheet.hidden, protected: sheet.protected, rows };
}

function map(snapshot: Snapshot, change: (sheet: Sheet, index: number) => Sheet): Snapshot {
  return { sheets: snapshot.sheets.map(change) };
}

const FULL_WIDTH = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Everything moved down and right, sheets renamed with a prefix and full-width brackets. */
export const shifted: Layout = {
  name: "shifted and renamed",
  of: ({ snapshot }) =>
    map(snapshot, (sheet) => {
      const rows: Rows = [
        [],
        [{ value: "※この表は表作成ツールから転記しました。" }],
        [],
        ...rowsOf(sheet).map((row) => [undefined, undefined, ...row]),
      ];
      return bare(sheet, ` 【様式1】${sheet.name.replaceAll("(", "（").replaceAll(")", "）")}`, rows);
    }),
};

function inHeader(tables: readonly LocatedTable[], row: number, col: number): boolean {
  return tables.some(({ header }) => row >= header.top && row <= header.bottom && col >= header.left && col <= header.right);
}

/** Header labels with full-width letters and a line break in the middle. */
export const spelledOtherwise: Layout = {
  name: "labels in full width with line breaks",
  of: ({ snapshot, tables }) =>
    map(snapshot, (sheet) => {
      const own = tables.filter((table) => table.sheet === sheet.name && table.form.shape === "grid");
      const rows = rowsOf(sheet).map((cells, row) =>
        cells.map((cell, col) => {
          if (typeof cell?.value !== "string" || !inHeader(own, row, col)) return cell;
          const text = FULL_WIDTH(cell.value);
          const half = Math.floor(text.length / 2);
          return { ...cell, value: text.length > 4 ? `${text.slice(0, half)}\n${text.slice(half)} ` : text };
        }),
      );
      return bare(sheet, sheet.name, rows);
    }),
};

/** A column nobody asked for, with a heading and remarks, inside the first table of every sheet. */
export const extraColumn: Layout = {
  name: "an unknown extra column",
  of: ({ snapshot, tables }) =>
    map(snapshot, (sheet) => {
      const table = tables.find((found) => found.sheet === sheet.name && found.form.shape === "grid");
      if (!table) return sheet;
      const at = Math.max(...table.columns.map((column) => column.col));
      const rows = rowsOf(sheet).map((cells, row): (Cell | undefined)[] => {
        const added =
          row === table.header.bottom
            ? { value: "担当課メモ" }
            : row > table.header.bottom && row <= table.range.bottom
              ? { value: `確認${row}` }
              : undefined;
        return [...Array.from({ length: at }, (_, col) => cells[col]), added, ...cells.slice(at)];
      });
      return bare(sheet, sheet.name, rows);
    }),
};

/** Two neighbouring figure columns of one parent change places, headings and all. */
export const swappedColumns: Layout = {
  name: "two columns swapped",
  of: ({ snapshot, tables }) =>
    map(snapshot, (sheet) => {
      const own = tables.filter((found) => found.sheet === sheet.name && found.form.shape === "grid");
      const rows = rowsOf(sheet);
      for (const table of own) {
        const pair = table.columns.findIndex((column, index) => {
          const next = table.columns[index + 1];
          return (
            index > 0 &&
            next !== undefined &&
            next.col === column.col + 1 &&
            !column.form.under &&
            !next.form.under &&
            column.form.kind !== "text" &&
            next.form.kind !== "text"
          );
        });
        if (pair < 0) continue;
        const { col } = table.columns[pair]!;
        for (let row = table.header.top; row <= table.range.bottom; row += 1) {
          const cells = (rows[row] ??= []);
          [cells[col], cells[col + 1]] = [cells[col + 1], cells[col]];
        }
      }
      return bare(sheet, sheet.name, rows);
    }),
};

/** Rows between the tables of one sheet. */
const APART = 4;

/** All tables of the workbook on one sheet, one below the other. */
export const oneSheet: Layout = {
  name: "all on one sheet",
  of: ({ snapshot }) => {
    const rows: Rows = [];
    for (const sheet of snapshot.sheets) {
      if (sheet.hidden) continue;
      rows.push([{ value: `【${sheet.name}】` }], ...rowsOf(sheet), ...Array.from({ length: APART }, () => []));
    }
    return { sheets: [{ name: "まとめ", hidden: false, protected: false, rows }] };
  },
};

/** Money columns headed 千円 written in 円 instead, figures and all. */
export const inYen: Layout = {
  name: "円 instead of 千円",
  of: ({ snapshot, tables }) =>
    map(snapshot, (sheet) => {
      const rows = rowsOf(sheet);
      for (const table of tables.filter((found) => found.sheet === sheet.name && found.form.shape === "grid")) {
        const money = table.columns.filter((column) => column.form.unit === "千円" && column.shift === 0);
        const cols = new Set(money.map((column) => column.col));
        for (let row = table.header.top; row <= table.header.bottom; row += 1) {
          rows[row] = (rows[row] ?? []).map((cell) =>
            typeof cell?.value === "string" ? { ...cell, value: cell.value.replaceAll("千円", "円") } : cell,
          );
        }
        for (const { row, form } of table.rows) {
          if (form === "costPerCo2") continue;
          rows[row] = (rows[row] ?? []).map((cell, col) =>
            cols.has(col) && typeof cell?.value === "number" ? { ...cell, value: cell.value * 1000 } : cell,
          );
        }
      }
      return bare(sheet, sheet.name, rows);
    }),
};

export const LAYOUTS: readonly Layout[] = [shifted, spelledOtherwise, extraColumn, swappedColumns, oneSheet, inYen];
