import { Calculation } from "../core/calc/calculation";
import { PrintedFigures } from "../core/calc/printed";
import type { TableCalculation } from "../core/calc/tableCalculation";
import type { TableView } from "../core/calc/view";
import { workbookViews } from "../core/calc/workbookView";
import { FORMS } from "../core/forms/catalogue";
import type { Sheet, Snapshot } from "../core/grid/snapshot";
import { Locator } from "../core/locate/locate";
import type { LocatedTable } from "../core/locate/located";
import type { PointedHeader } from "../core/locate/pointed";
import { makeContext } from "../core/rules/context";
import { checkSheet, checkTable, checkWorkbook, resolve, sortFindings } from "../core/rules/engine";
import type { Run, Runs } from "../core/rules/engine";
import type { Finding, OtherBook, Rule, RuleContext } from "../core/rules/rule";
import type { Change } from "./incremental";
import { changeOf, readersChanged, stillHolds } from "./incremental";
import { keepLayout } from "./keepLayout";
import { settingValues } from "./settings";
import type { SettingOverrides } from "./settings";

/** What is known of a workbook before the rules look at it. */
export interface Model {
  readonly snapshot: Snapshot;
  readonly tables: readonly LocatedTable[];
  readonly views: readonly TableView[];
  readonly calculation: Calculation;
  readonly printed: PrintedFigures;
  readonly context: RuleContext;
  /** Headers a person pointed at. */
  readonly pointed: readonly PointedHeader[];
}

/** Everything known of a workbook at one moment. */
export interface Analysis extends Model {
  /** What each rule said of each table, of each sheet and of the workbook, and what it looked at: an edit elsewhere changes nothing of it. */
  readonly runs: { readonly tables: ReadonlyMap<LocatedTable, Runs>; readonly sheets: ReadonlyMap<Sheet, Runs>; readonly workbook: Runs };
  readonly findings: readonly Finding[];
  /** The rules that looked. */
  readonly rules: readonly Rule[];
  /** Rules and computed cells that stumbled over this workbook, for the diagnostics page; empty unless the product has a fault. */
  readonly faults: readonly string[];
}

interface Surroundings {
  readonly overrides: SettingOverrides;
  readonly others: readonly OtherBook[];
  readonly pointed: readonly PointedHeader[];
  readonly before?: { readonly views: readonly TableView[]; readonly kept: ReadonlyMap<LocatedTable, TableCalculation> };
}

/** An analysis before an edit, and which of its runs still hold after it. */
interface Before {
  readonly runs: Analysis["runs"];
  readonly change: Change;
  readonly holds: (run: Run) => boolean;
}

const NOTHING: Runs = new Map();

/** Nothing was edited: what is known holds. */
const UNEDITED: Change = { affected: new Set(), ids: new Set(), layout: false };

/** Locates, calculates and checks workbooks by some rules; after an edit only what depends on it. */
export class RuleAnalyser {
  private readonly locator = new Locator(FORMS);

  /** `rules` may grow: see complete. */
  constructor(public rules: readonly Rule[]) {}

  /** Cold analysis of a snapshot; `others` are workbooks opened beside it, read only; `pointed` headers a person pointed at. */
  analyse(snapshot: Snapshot, overrides: SettingOverrides = {}, others: readonly OtherBook[] = [], pointed: readonly PointedHeader[] = []): Analysis {
    return this.check(this.prepare(snapshot, overrides, others, pointed));
  }

  /** What the rules will look at: tables located, computed cells bound to their places. */
  prepare(snapshot: Snapshot, overrides: SettingOverrides = {}, others: readonly OtherBook[] = [], pointed: readonly PointedHeader[] = []): Model {
    return this.model(snapshot, this.locator.locate(snapshot, pointed), { overrides, others, pointed });
  }

  /**
   * Analysis after an edit; sheets that are the same objects as before were not touched.
   * Settings must be those of `previous`; after a change of settings analyse anew.
   */
  reanalyse(previous: Analysis, snapshot: Snapshot, overrides: SettingOverrides = {}): Analysis {
    const { pointed, calculation, views } = previous;
    const { others } = previous.context;
    const names = previous.snapshot.sheets.map((sheet) => sheet.name);
    // Sheets that came, went or changed places touch every list of tables.
    if (names.length !== snapshot.sheets.length || snapshot.sheets.some((sheet, index) => sheet.name !== names[index])) return this.analyse(snapshot, overrides, others, pointed);
    const changed = new Set(snapshot.sheets.filter((sheet, index) => previous.snapshot.sheets[index] !== sheet).map((sheet) => sheet.name));
    const tables = snapshot.sheets.flatMap((sheet) => {
      const known = previous.tables.filter((table) => table.sheet === sheet.name);
      return changed.has(sheet.name) ? keepLayout(known, this.locator.locateSheet(sheet, pointed)) : known;
    });
    const change = changeOf(previous.tables, tables, calculation, changed);
    const kept = new Map(tables.flatMap((table) => {
      const own = change.affected.has(table) ? undefined : calculation.of(table);
      return own ? [[table, own] as const] : [];
    }));
    const model = this.model(snapshot, tables, { overrides, others, pointed, before: { views, kept } });
    const readers = readersChanged(change, calculation, model.calculation);
    return this.check(model, { runs: previous.runs, change, holds: (run) => run.fault === undefined && stillHolds(run.reads, change, readers) });
  }

  private model(snapshot: Snapshot, tables: readonly LocatedTable[], { overrides, others, pointed, before }: Surroundings): Model {
    const setting = settingValues(overrides);
    const made = workbookViews(snapshot, tables, setting, before?.views);
    const { views } = made;
    const calculation = new Calculation(snapshot, views, before?.kept);
    const printed = new PrintedFigures(snapshot, views);
    return { snapshot, tables, views, calculation, printed, pointed, context: makeContext(snapshot, made, calculation, printed, setting, others) };
  }

  /** An analysis by fewer rules, looked at by the others too. */
  complete(analysis: Analysis): Analysis {
    return this.check(analysis, { runs: analysis.runs, change: UNEDITED, holds: () => true });
  }

  /** Runs the rules over a model; after an edit only those that looked at something that changed. */
  check(model: Model, before?: Before): Analysis {
    const { rules } = this;
    const { views, context, snapshot } = model;
    const holds = before?.holds ?? (() => false);
    const tables = new Map(views.map((view) => {
      const runs = (before?.change.affected.has(view.table) ? undefined : before?.runs.tables.get(view.table)) ?? NOTHING;
      return [view.table, checkTable(rules, view, context, { runs, holds })] as const;
    }));
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet, checkSheet(rules, sheet, context, { runs: before?.runs.sheets.get(sheet) ?? NOTHING, holds })] as const));
    const workbook = checkWorkbook(rules, context, { runs: before?.runs.workbook ?? NOTHING, holds });
    const all = [...tables.values(), ...sheets.values(), workbook].flatMap((runs) => [...runs.values()]);
    const faults = [...model.calculation.faults.map((error) => `計算：${error}`), ...all.flatMap((run) => run.fault ?? [])];
    const findings = sortFindings(resolve(rules, all.flatMap((run) => run.findings)), snapshot.sheets.map((sheet) => sheet.name));
    return { ...model, runs: { tables, sheets, workbook }, findings, rules, faults };
  }
}
