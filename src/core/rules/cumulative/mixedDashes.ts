import { seriesOf } from "../../calc/series";
import type { CellEdit } from "../../edit/cellEdit";
import { readNumber } from "../../cell/reading";
import { cellAt } from "../../grid/snapshot";
import type { CellAddress } from "../../grid/address";
import type { Rule } from "../rule";
import { seriesLabel } from "./cumulativeSeries";

/** B-05: the 累計 row of an indicator that is not added up holds dashes and figures. */
export const mixedDashes: Rule = {
  id: "B-05",
  severity: "info",
  title: "累計になじまない指標",
  why: "累計の行に「－」と数値が混ざっていると、累計する指標なのかどうかが分かりません。",
  how: "累計しない指標なら、累計の行を「－」でそろえます。",
  source: "seed:000 L355",
  messages: { mixed: "累計になじまない指標のようです（{series}）。累計の行は「－」でそろえます。" },
  *checkTable(view) {
    if (view.table.form.years?.body !== "series") return;
    for (const series of seriesOf(view)) {
      const row = series.cumulative;
      if (!row) continue;
      const at = view.years.flatMap((year) => view.address(row, year.id) ?? []);
      const kind = (cell: CellAddress): string => readNumber(cellAt(view.sheet, cell)).kind;
      const dashes = at.filter((cell) => kind(cell) === "dash");
      const figures = at.filter((cell) => kind(cell) === "number");
      const [first] = figures;
      // One dash among many figures is a figure left out, not another kind of indicator.
      if (!first || dashes.length === 0 || dashes.length < figures.length) continue;
      const dash = String(cellAt(view.sheet, dashes[0]!).value);
      const year = view.years.find((found) => found.col === first.col);
      const fix = figures.flatMap((cell): CellEdit[] => {
        const old = cellAt(view.sheet, cell);
        return old.formula === undefined
          ? [{ ...cell, old, new: { kind: "text", value: dash }, why: "累計になじまない指標の累計を「－」にそろえる" }]
          : [];
      });
      yield {
        message: "mixed",
        data: { series: seriesLabel(series) },
        cell: first,
        cells: [...figures, ...dashes],
        view,
        row,
        column: year?.id ?? "",
        actual: String(cellAt(view.sheet, first).value),
        expected: dash,
        fix,
      };
    }
  },
};
