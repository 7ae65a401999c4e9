import { normalizeLabel } from "../../cell/text";
import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { divide, subtract, sum } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { carbonOf, CO2, ENERGY, energyOf, halfIn, plainIn } from "./carbon";
import type { FactorSample } from "./factor";
import { MULTIPLES } from "./derived";
import { introductions, termsOf } from "./introduced";
import { baseColumn, covers, dimensionOf, targetKind, termIn, unitAt, valueColumns } from "./lookup";
import { requiredCell } from "../proposal/totals";
import { sums } from "./sums";

/** Whether a row of the introduction tables counts for a kind of plant: homes below 10 kW, everything else above. */
function countsFor(kind: LocatedRow, intro: LocatedRow, all: readonly LocatedRow[]): boolean {
  const label = normalizeLabel(kind.label);
  if (!/太陽光/.test(label)) return false;
  const home = covers("homes", targetKind(intro.label));
  if (/10kw未満/.test(label)) return home;
  if (/10kw以上/.test(label)) return !home;
  return !all.some((row) => row !== kind && /太陽光/.test(row.label) && dimensionOf(row) === dimensionOf(kind));
}

/** Base-year actual + what is introduced by a year. Kinds nothing is introduced for (バイオマス) are inputs. */
function target(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const base = baseColumn(view);
  if (dimensionOf(row) !== "energy" || !base || base === column) return undefined;
  const introduced = termsOf(
    introductions(view.workbook, "energy", column.year).filter((own) => countsFor(row, own.row, view.rows)),
    unitAt(view, row, column),
  );
  return introduced.length === 0 ? undefined : sum([requiredCell(view, row, base.id), ...introduced], "基準年度の実績 ＋ 導入量");
}

/** Increments over the base year with the CO2 printed for them. */
function samples(view: TableView): FactorSample[] {
  const base = baseColumn(view);
  return view.rows
    .filter((row) => dimensionOf(row) === "co2")
    .flatMap((row) =>
      valueColumns(view).flatMap((column) => {
        const energy = energyOf(view, row);
        const [now, then, co2] = [
          plainIn(view, energy, column, ENERGY),
          base && plainIn(view, energy, base, ENERGY),
          plainIn(view, row, column, CO2),
        ];
        return now === undefined || then === undefined || co2 === undefined
          ? []
          : [{ energy: now - then, co2, half: halfIn(view, row, column, CO2) }];
      }),
    );
}

/** CO2 of what is added to the base year (calculations.md §4: the amount already there is not counted). */
function saved(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const base = baseColumn(view);
  const energy = energyOf(view, row);
  if (dimensionOf(row) !== "co2" || !base || base === column) return undefined;
  return carbonOf(subtract(termIn(view, energy, column, ENERGY), termIn(view, energy, base, ENERGY)), view, row, column, samples(view));
}

/** How many times the base year: rows such as 2019年度比（倍）. */
function multiple(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const base = baseColumn(view);
  const total = view.rows.find((own) => own.kind === "total" && dimensionOf(own) === "energy");
  if (!(/倍/.test(row.label) || row.derived?.role === "multiple") || !base || base === column || !total) return undefined;
  return divide(requiredCell(view, total, column.id), requiredCell(view, total, base.id));
}

const computed: readonly ComputedForm[] = [
  { column: "amount", on: ["leaf"], rule: "B-01", label: "基準年度の実績 ＋ 導入量", expression: target },
  { column: "amount", on: ["leaf"], rule: "J-06", apart: true, label: "増加量 × 排出係数", expression: saved },
  { column: "amount", on: ["leaf", "ratio"], rule: "J-13", apart: true, label: "基準年度に対する倍率", expression: multiple },
  MULTIPLES,
  ...sums("amount", "B-01"),
];

/** A-target 再エネ導入目標 by kind (forms.md A-target, calculations.md §4 表6-9). */
export const introductionTargets: TableForm = {
  id: "A-target",
  form: "action-plan",
  label: "再生可能エネルギー導入目標",
  shape: "published",
  sheets: ["導入目標"],
  published: {
    title: [/(再生可能エネルギー|再エネ).*導入目標/],
    header: [/導入目標/],
    rows: [/導入量$/],
    never: /単年度|累計|工程|導入率|該当部門|実質排出/,
    times: true,
    apart: /需要量?|消費量/,
  },
  columns: [
    { id: "kind", labels: ["導入対象", "種別", "再生可能エネルギー種別"], kind: "text" },
    { id: "amount", labels: ["再生可能エネルギー導入目標", "導入目標"], kind: "number" },
  ],
  rows: [{ id: "total", kind: "total", labels: ["再生可能エネルギー導入量", "再エネ導入量", "再生可能エネルギー導入量合計", "合計"] }],
  printed: true,
  computed,
};
