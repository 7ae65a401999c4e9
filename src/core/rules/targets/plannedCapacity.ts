import { decimal } from "../../calc/decimal";
import { covers, dimensionOf, targetKind, valueColumns, yearColumn } from "../../forms/action-plan/lookup";
import { plainIn } from "../../forms/action-plan/carbon";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { addressKey } from "../../grid/address";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import type { BandVerdict } from "../renewable/capacityFactor";
import { bandVerdict } from "../renewable/capacityFactor";
import type { Report, Rule, RuleContext } from "../rule";
import { faultyCells } from "./faults";

interface Plant {
  readonly scale: TableView;
  readonly scaleRow: LocatedRow;
  readonly kW: LocatedColumn;
  readonly generation: TableView;
  readonly row: LocatedRow;
  readonly column: LocatedColumn;
  readonly verdict: BandVerdict;
}

/** Source of energy of a table of introduced plants; solar unless a title or row says otherwise. */
function sourceOf(view: TableView, row: LocatedRow): string {
  const named = [row.label, view.table.title ?? ""].find((text) => /風力|水力|地熱|バイオ|廃棄物/.test(text));
  return named ?? "太陽光";
}

/** kW of one plant: the printed size, else the row's kW over its units; a whole row counts as one large plant. */
function perPlant(scale: TableView, row: LocatedRow, kW: number): number {
  const size = scale.reading(row, "size");
  return size.kind === "number" && size.unit?.dimension === "power" ? size.value : kW;
}

function plants(generation: TableView, row: LocatedRow, context: RuleContext): Plant[] {
  const kind = targetKind(row.label);
  return context.tables("A-intro.scale").flatMap((scale) => {
    const scaleRow =
      scale.rows.find((own) => own.kind === "leaf" && targetKind(own.label) === kind) ??
      scale.rows.find((own) => own.kind === "leaf" && covers(kind, targetKind(own.label)) && kind !== "homes");
    if (!scaleRow) return [];
    return valueColumns(generation).flatMap((column) => {
      const kW = valueColumns(scale).find((own) => own.form.id === "kW" && own.year === column.year);
      const power = kW && plainIn(scale, scaleRow, kW, "kW");
      const energy = plainIn(generation, row, yearColumn(generation, column.year) ?? column, "kWh");
      if (!kW || !power || energy === undefined) return [];
      const verdict = bandVerdict(sourceOf(scale, scaleRow), energy, power, perPlant(scale, scaleRow, power), context);
      return verdict ? [{ scale, scaleRow, kW, generation, row, column, verdict }] : [];
    });
  });
}

/** Rows of one table that hold scale and generation beside each other. */
function combined(view: TableView, row: LocatedRow, context: RuleContext): Plant[] {
  return valueColumns(view)
    .filter((column) => column.form.id === "energy")
    .flatMap((column) => {
      const kW = valueColumns(view).find((own) => own.form.id === "kW" && own.year === column.year);
      const [power, energy] = [kW && plainIn(view, row, kW, "kW"), plainIn(view, row, column, "kWh")];
      if (!kW || !power || energy === undefined) return [];
      const verdict = bandVerdict(sourceOf(view, row), energy, power, perPlant(view, row, power), context);
      return verdict ? [{ scale: view, scaleRow: row, kW, generation: view, row, column, verdict }] : [];
    });
}

function cellsOf(found: readonly Plant[]): CellAddress[] {
  return found.flatMap(({ scale, scaleRow, kW, generation, row, column }) =>
    [generation.address(row, column.id), scale.address(scaleRow, kW.id)].flatMap((at) => at ?? []),
  );
}

/** One report a row: its years share one cause. The worst year is named. */
function report(found: readonly Plant[]): Report {
  const worst = found.find(({ verdict }) => verdict.level === "hard") ?? found[0]!;
  const { verdict, row, generation, column } = worst;
  const cells = cellsOf([worst, ...found.filter((plant) => plant !== worst)]);
  const factor = figure(decimal(verdict.factor), 1);
  const error = verdict.level === "hard" && verdict.band.basis !== "M";
  return {
    message: verdict.band.basis === "M" ? "unconfirmed" : verdict.level,
    data: { row: row.label, factor, kind: verdict.band.label, low: verdict.limits[0], high: verdict.limits[1] },
    cell: cells[0]!,
    cells,
    view: generation,
    row,
    column: column.id,
    actual: factor,
    severity: error ? "error" : "warning",
  };
}

/** J-07: generation and scale of planned plants give a capacity factor out of its band (D-08 for area plans). */
export const plannedCapacity: Rule = {
  id: "J-07",
  severity: "error",
  title: "導入目標の設備利用率",
  why: "発電量と導入規模の組み合わせが通常の範囲を外れると、面積や単位の取り違えが疑われます。",
  how: "導入規模（kW）と年間発電量（千kWh）の算定根拠を確認します。",
  source: "seed:003 表6-8（公共施設 33.9%）、rules.md D（設備利用率の目安）",
  messages: {
    hard: "{row}の設備利用率は{factor}%です（{kind}でありうる範囲 {low}～{high}%）。発電量か導入規模の単位を確認してください。",
    typical: "{row}の設備利用率は{factor}%です（{kind}の通常の範囲 {low}～{high}%）。算定の前提を確認してください。",
    unconfirmed: "{row}の設備利用率は{factor}%です（{kind}の目安 {low}～{high}%、未確認）。算定の前提を確認してください。",
  },
  *checkWorkbook(context) {
    const faulty = faultyCells(context);
    const apart = context
      .tables("A-intro.generation")
      .flatMap((view) => view.rows.filter((own) => dimensionOf(own) === "energy").map((row) => plants(view, row, context)));
    const together = context
      .tables("A-intro")
      .flatMap((view) => view.rows.filter((own) => own.kind === "leaf").map((row) => combined(view, row, context)));
    for (const all of [...apart, ...together]) {
      const found = all.filter((plant) => cellsOf([plant]).every((at) => !faulty.has(addressKey(at))));
      if (found.length > 0) yield report(found);
    }
  },
};
