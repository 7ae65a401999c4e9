import type { NumberReading } from "../../cell/reading";
import { readNumber } from "../../cell/reading";
import { unit, unitShift } from "../../cell/unit";
import { decimal, plain, shift } from "../../calc/decimal";
import { seriesOf } from "../../calc/series";
import type { TableView } from "../../calc/view";
import type { CellEdit } from "../../edit/cellEdit";
import type { CellAddress } from "../../grid/address";
import { cellAt } from "../../grid/snapshot";
import { grouped } from "../../text/ja";
import type { Rule } from "../rule";

interface OddCell {
  readonly at: CellAddress;
  readonly reading: NumberReading;
}

/** Cells of a row whose figure carries another unit of the same kind than the row's: 0円 among 12,276千円. */
function oddCells(view: TableView, rows: readonly (TableView["rows"][number] | undefined)[], rowUnit: string): OddCell[] {
  return rows.flatMap((row) => {
    if (!row) return [];
    return view.years.flatMap((year) => {
      const at = view.address(row, year.id);
      const reading = at && readNumber(cellAt(view.sheet, at));
      if (!at || reading?.kind !== "number" || !reading.unit) return [];
      const other =
        reading.unit.name !== rowUnit &&
        unitShift(reading.unit, unit(rowUnit)) !== undefined &&
        reading.unit.exponent !== unit(rowUnit).exponent;
      return other ? [{ at, reading }] : [];
    });
  });
}

function inRowUnit({ at, reading }: OddCell, view: TableView, rowUnit: string): CellEdit[] {
  const by = unitShift(reading.unit!, unit(rowUnit));
  const old = cellAt(view.sheet, at);
  if (by === undefined || old.formula !== undefined) return [];
  const value = plain(shift(decimal(reading.value), by));
  return [{ ...at, old, new: { kind: "text", value: `${grouped(value)}${rowUnit}` }, why: `単位を${rowUnit}にそろえる` }];
}

/** B-13: figures of one row carry different units of the same kind. */
export const mixedUnits: Rule = {
  id: "B-13",
  severity: "warning",
  title: "単位の混在",
  why: "同じ行に円と千円のような違う単位があると、桁を読み違えるおそれがあります。",
  how: "行の単位をそろえます。",
  source: "seed:000 L322、L178",
  messages: { mixed: "同じ行で単位が混在しています（{odd}と{unit}）。" },
  *checkTable(view) {
    if (view.table.form.years?.body !== "series") return;
    for (const series of seriesOf(view)) {
      if (series.unit === undefined) continue;
      const odd = oddCells(view, [series.single, series.cumulative], series.unit);
      const first = odd.find((cell) => cell.reading.value !== 0) ?? odd[0];
      const row = first && view.rows.find((found) => found.row === first.at.row);
      if (!first || !row) continue;
      const year = view.years.find((found) => found.col === first.at.col);
      yield {
        message: "mixed",
        data: { odd: first.reading.unit!.name, unit: series.unit },
        cell: first.at,
        cells: odd.map((cell) => cell.at),
        view,
        row,
        column: year?.id ?? "",
        // A zero is the same in every unit.
        severity: odd.every((cell) => cell.reading.value === 0) ? "info" : "warning",
        actual: String(cellAt(view.sheet, first.at).value),
        fix: odd.flatMap((cell) => inRowUnit(cell, view, series.unit!)),
      };
    }
  },
};
