import { decimal, plain, shift } from "../core/calc/decimal";
import type { TableView } from "../core/calc/view";
import { unit, unitShift } from "../core/cell/unit";
import type { CellEdit } from "../core/edit/cellEdit";
import { withEdits } from "../core/edit/withEdits";
import { CO2, ENERGY } from "../core/forms/action-plan/carbon";
import { introductions } from "../core/forms/action-plan/introduced";
import { baseColumn, dimensionOf, targetKind, totalRow, yearColumn } from "../core/forms/action-plan/lookup";
import type { Snapshot } from "../core/grid/snapshot";
import type { LocatedColumn, LocatedRow } from "../core/locate/located";
import type { Analysis, RuleAnalyser } from "./analyser";
import type { SettingOverrides } from "./settings";

/** National levels of reduction by 2030 a plan is measured against, in %. */
export const GOALS = [46, 48, 50] as const;

/** An introduction rate (A-rate) a person may turn. */
export interface RateKnob {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly column: string;
  readonly year: number;
  /** Rate in %, or undefined while the cell is blank. */
  readonly rate: number | undefined;
}

/** What a person tries: rates by knob, and the emission factor in kg-CO2/kWh. */
export interface Trial {
  readonly rates: readonly { readonly knob: RateKnob; readonly rate: number }[];
  readonly factor?: string;
}

export interface SectorRoom {
  readonly name: string;
  /** Emission of the sector in the year, 千t-CO2. */
  readonly emission: number;
  /** Further reduction of this sector alone that would close the gap to the goal, in % of its emission; above 100 it cannot. */
  readonly needed: number;
}

export interface ScenarioResult {
  readonly year: number;
  /** Net emission of the year and of the base year, 千t-CO2, as decimal strings. */
  readonly net: string;
  readonly base: string;
  readonly baseYear: number;
  /** Reduction against the base year in %, exact. */
  readonly reduction: string;
  /** Renewable generation to be introduced in all, 千kWh, when the plan has that table. */
  readonly target?: string;
  readonly goals: readonly {
    readonly goal: number;
    readonly reached: boolean;
    /** 千t-CO2 still to be found. */ readonly shortfall: string;
    readonly sectors: readonly SectorRoom[];
  }[];
}

/** The rates a plan's own table offers to turn, in sheet order. */
export function rateKnobs(analysis: Analysis): RateKnob[] {
  return analysis.views
    .filter((view) => view.table.id === "A-rate")
    .flatMap((view) =>
      view.rows.flatMap((row) =>
        view.table.columns.flatMap((column) =>
          column.year === undefined || column.form.unit !== "%"
            ? []
            : [{ view, row, column: column.id, year: column.year, rate: view.number(row, column.id) }],
        ),
      ),
    );
}

/** Years a scenario can be reckoned for: those of the net emissions but the base year. */
export function scenarioYears(analysis: Analysis): number[] {
  const view = analysis.views.find((candidate) => candidate.table.id === "A-net");
  const years = [...new Set((view?.table.columns ?? []).flatMap((column) => column.year ?? []))].sort((a, b) => a - b);
  return view?.fixed("net") ? years.slice(1) : [];
}

function numberEdit(view: TableView, row: LocatedRow, column: string, value: string): CellEdit[] {
  const at = view.address(row, column);
  const stored = decimal(value).times(decimal(10).pow(-view.shiftOf(row, column)));
  return at ? [{ ...at, old: view.raw(row, column), new: { kind: "number", value: Number(plain(stored)) }, why: "シナリオ" }] : [];
}

/** Kinds of target a rate is for: its own row, and rows below that leave the rate blank because the cell is merged. */
function targetsOf({ view, row, column }: RateKnob): ReadonlySet<string> {
  const rows = view.rows.slice(view.rows.indexOf(row));
  const next = rows.findIndex((other, index) => index > 0 && view.number(other, column) !== undefined);
  return new Set(rows.slice(0, next < 0 ? undefined : next).map((own) => targetKind(own.label)));
}

/** Generation a plan states itself grows with its rate; where the product computes it from potential × rate, the rate alone is enough. */
function generationEdits(analysis: Analysis, knob: RateKnob, rate: number): CellEdit[] {
  if (knob.rate === undefined || knob.rate === 0) return [];
  const targets = targetsOf(knob);
  const introduced = introductions(knob.view.workbook, "energy", knob.year).filter(({ row }) => targets.has(targetKind(row.label)));
  return introduced.flatMap(({ view, row, column }) => {
    const at = view.address(row, column.id);
    const printed = view.number(row, column.id);
    if (!at || printed === undefined || analysis.calculation.at(at)) return [];
    return numberEdit(view, row, column.id, plain(decimal(printed).times(rate).div(knob.rate!)));
  });
}

/** What a trial's rates would change: the rates themselves and the generation stated beside them. */
function editsOf(analysis: Analysis, trial: Trial): CellEdit[] {
  return trial.rates.flatMap(({ knob, rate }) => [
    ...numberEdit(knob.view, knob.row, knob.column, String(rate)),
    ...generationEdits(analysis, knob, rate),
  ]);
}

/** Edits that put a trial's rates into the workbook, for a preview; formulas stay, and so does what would not change. */
export function trialEdits(analysis: Analysis, trial: Trial): CellEdit[] {
  return editsOf(analysis, trial).filter(
    (edit) => edit.old.formula === undefined && !(edit.new.kind === "number" && edit.new.value === edit.old.value),
  );
}

/** The workbook as it would be with the trial's rates; the real one is not touched. */
function tried(analysis: Analysis, trial: Trial): Snapshot {
  return withEdits(analysis.snapshot, editsOf(analysis, trial));
}

/** Exact figure of a cell in another unit: computed anew where the product computes it, else as printed. */
function figureOf(analysis: Analysis, view: TableView, row: LocatedRow, column: LocatedColumn, wanted: string): string | undefined {
  const at = view.address(row, column.id);
  const computed = at && analysis.calculation.at(at);
  const result = computed && analysis.calculation.result(computed);
  const printed = view.number(row, column.id);
  const value = result?.state === "complete" ? result.value : printed === undefined ? undefined : decimal(printed);
  const own = computed?.unit ?? view.unitOf(row, column);
  const by = own === undefined ? 0 : (unitShift(unit(own), unit(wanted)) ?? 0);
  return value && plain(shift(value, by));
}

function sectorRooms(analysis: Analysis, year: number, shortfall: number): SectorRoom[] {
  const view = analysis.views.find((candidate) => candidate.table.id === "A-sector");
  const column = view?.table.columns.find((candidate) => candidate.year === year && candidate.form.id === "emission");
  if (!view || !column) return [];
  return view.rows
    .filter((row) => row.kind === "leaf" && row.form !== "sink")
    .flatMap((row) => {
      const emission = Number(figureOf(analysis, view, row, column, CO2));
      return emission > 0 ? [{ name: row.label, emission, needed: (shortfall / emission) * 100 }] : [];
    })
    .sort((a, b) => a.needed - b.needed);
}

/** Row that holds a plan's result: net emissions, else the total of the final sector table. */
function resultRow(analysis: Analysis): { readonly view: TableView; readonly row: LocatedRow } | undefined {
  for (const view of analysis.views.filter(({ table }) => table.id === "A-net")) {
    const row = view.fixed("net");
    if (row) return { view, row };
  }
  const view = analysis.views.find(({ table }) => table.id === "A-sector");
  const row = view && totalRow(view);
  return view && row && { view, row };
}

/** Target, shortfall against 46/48/50 % and the sectors that could close it, for a year; undefined when the plan has no table of its result, or not for that year. */
export function runScenario(
  analyser: RuleAnalyser,
  analysis: Analysis,
  year: number,
  trial: Trial,
  settings: SettingOverrides = {},
): ScenarioResult | undefined {
  const overrides = trial.factor === undefined ? settings : { ...settings, "emissionFactor.tried": trial.factor };
  const after = analyser.analyse(tried(analysis, trial), overrides, [], analysis.pointed);
  const result = resultRow(after);
  if (!result) return undefined;
  const { view, row } = result;
  const first = baseColumn(view);
  const own = yearColumn(view, year);
  const net = own && figureOf(after, view, row, own, CO2);
  const base = first && figureOf(after, view, row, first, CO2);
  if (net === undefined || base === undefined || !first || Number(base) <= 0) return undefined;
  const reduction = decimal(base).minus(net).div(base).times(100);
  const goals = GOALS.map((goal) => {
    const missing = decimal(net).minus(
      decimal(base)
        .times(100 - goal)
        .div(100),
    );
    const reached = missing.lte(0);
    return {
      goal,
      reached,
      shortfall: reached ? "0" : plain(missing),
      sectors: reached ? [] : sectorRooms(after, year, missing.toNumber()),
    };
  });
  const target = targetOf(after, year);
  return { year, net, base, baseYear: first.year!, reduction: plain(reduction), goals, ...(target === undefined ? {} : { target }) };
}

function targetOf(analysis: Analysis, year: number): string | undefined {
  const view = analysis.views.find((candidate) => candidate.table.id === "A-target");
  const column = view && yearColumn(view, year);
  const totals = view?.rows.filter((row) => row.kind === "total" || row.form === "total") ?? [];
  const total = totals.find((row) => dimensionOf(row) === "energy") ?? totals[0];
  return view && column && total ? figureOf(analysis, view, total, column, ENERGY) : undefined;
}
