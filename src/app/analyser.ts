import { Calculation } from "../core/calc/calculation";
import { PrintedFigures } from "../core/calc/printed";
import { READERS } from "../core/calc/reads";
import type { Mark, Reads } from "../core/calc/reads";
import type { TableCalculation } from "../core/calc/tableCalculation";
import type { TableView } from "../core/calc/view";
import { workbookViews } from "../core/calc/workbookView";
import type { ViewsBefore } from "../core/calc/workbookView";
import { FORMS } from "../core/forms/catalogue";
import type { Snapshot } from "../core/grid/snapshot";
import { sameTexts } from "../core/grid/textSigns";
import { Locator } from "../core/locate/locate";
import type { LocatedTable } from "../core/locate/located";
import { withoutOldVersions } from "../core/locate/oldVersions";
import type { PointedHeader } from "../core/locate/pointed";
import { makeContext } from "../core/rules/context";
import { checkSheet, checkTable, checkWorkbook, resolve, sortFindings, summaryOf } from "../core/rules/engine";
import type { Runs } from "../core/rules/engine";
import type { Finding, OtherBook, Rule, RuleContext } from "../core/rules/rule";
import { keptCalculations, marksOf, readersChanged } from "./incremental";
import { keepLayout } from "./keepLayout";
import { settingValues } from "./settings";
import type { SettingOverrides } from "./settings";
import { keepsLayout, sheetChange } from "./sheetChange";
import type { SheetChange } from "./sheetChange";

/** What is known of a workbook before the rules look at it. */
export interface Model {
  readonly snapshot: Snapshot;
  readonly tables: readonly LocatedTable[];
  /** The tables, and those on sheets someone only keeps: old versions. */
  readonly located: readonly LocatedTable[];
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
  readonly runs: { readonly tables: ReadonlyMap<LocatedTable, Runs>; readonly sheets: ReadonlyMap<string, Runs>; readonly workbook: Runs };
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
  readonly before?: ViewsBefore & { readonly kept: ReadonlyMap<LocatedTable, TableCalculation> };
}

/** The runs before an edit, and what changed since. */
interface Before {
  readonly runs: Analysis["runs"];
  readonly changed: Reads;
}

/** Locates, calculates and checks workbooks by some rules; after an edit only what depends on it. */
export class RuleAnalyser {
  private readonly locator = new Locator(FORMS);

  /** `rules` may grow: see complete. */
  constructor(public rules: readonly Rule[]) {}

  /** Cold analysis of a snapshot; `others` are workbooks opened beside it, read only; `pointed` headers a person pointed at. */
  analyse(
    snapshot: Snapshot,
    overrides: SettingOverrides = {},
    others: readonly OtherBook[] = [],
    pointed: readonly PointedHeader[] = [],
  ): Analysis {
    return this.check(this.prepare(snapshot, overrides, others, pointed));
  }

  /** What the rules will look at: tables located, computed cells bound to their places. */
  prepare(
    snapshot: Snapshot,
    overrides: SettingOverrides = {},
    others: readonly OtherBook[] = [],
    pointed: readonly PointedHeader[] = [],
  ): Model {
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
    if (names.length !== snapshot.sheets.length || snapshot.sheets.some((sheet, index) => sheet.name !== names[index]))
      return this.analyse(snapshot, overrides, others, pointed);
    const changes = snapshot.sheets.flatMap((sheet, index) =>
      previous.snapshot.sheets[index] === sheet ? [] : [sheetChange(previous.snapshot.sheets[index]!, sheet)],
    );
    for (const { before, after, cells } of changes) if (cells.every(({ figure }) => figure)) sameTexts(before, after);
    const located = this.locatedAfter(previous, snapshot, changes);
    const tables = withoutOldVersions(located);
    const marks = marksOf(previous.tables, tables, changes);
    const kept = keptCalculations(tables, calculation, snapshot, changes, marks);
    const model = this.model(snapshot, located, { overrides, others, pointed, before: { views, marks, kept } });
    if (readersChanged(tables, calculation, model.calculation)) marks.add(READERS);
    return this.check(model, { runs: previous.runs, changed: marks });
  }

  /** Tables of a workbook after an edit; those that did not move are the same objects. */
  private locatedAfter({ located, pointed }: Analysis, snapshot: Snapshot, changes: readonly SheetChange[]): LocatedTable[] {
    const bySheet = new Map(changes.map((change) => [change.sheet, change]));
    return snapshot.sheets.flatMap((sheet) => {
      const known = located.filter((table) => table.sheet === sheet.name);
      const change = bySheet.get(sheet.name);
      return !change || keepsLayout(change, known) ? known : keepLayout(known, this.locator.locateSheet(sheet, pointed));
    });
  }

  private model(snapshot: Snapshot, located: readonly LocatedTable[], { overrides, others, pointed, before }: Surroundings): Model {
    const tables = withoutOldVersions(located);
    const setting = settingValues(overrides);
    const made = workbookViews(snapshot, tables, setting, before);
    const { views } = made;
    const calculation = new Calculation(snapshot, views, before?.kept);
    const printed = new PrintedFigures(snapshot, views, calculation);
    return {
      snapshot,
      tables,
      located,
      views,
      calculation,
      printed,
      pointed,
      context: makeContext(snapshot, made, calculation, printed, setting, others),
    };
  }

  /** An analysis by fewer rules, looked at by the others too. */
  complete(analysis: Analysis): Analysis {
    return this.check(analysis, { runs: analysis.runs, changed: new Set() });
  }

  /** Runs the rules over a model; after an edit only those that looked at something that changed. */
  check(model: Model, before?: Before): Analysis {
    const { rules } = this;
    const { views, context, snapshot } = model;
    const kept = (runs: Runs | undefined) => ({ runs, changed: before?.changed ?? new Set<Mark>() });
    const tables = new Map(
      views.map((view) => [view.table, checkTable(rules, view, context, kept(before?.runs.tables.get(view.table)))] as const),
    );
    const sheets = new Map(
      snapshot.sheets.map((sheet) => [sheet.name, checkSheet(rules, sheet, context, kept(before?.runs.sheets.get(sheet.name)))] as const),
    );
    const workbook = checkWorkbook(rules, context, kept(before?.runs.workbook));
    const all = [...tables.values(), ...sheets.values(), workbook].map(summaryOf);
    const faults = [...model.calculation.faults.map((error) => `計算：${error}`), ...all.flatMap((own) => own.faults)];
    const findings = sortFindings(
      resolve(
        rules,
        all.flatMap((own) => own.findings),
      ),
      snapshot.sheets.map((sheet) => sheet.name),
    );
    return { ...model, runs: { tables, sheets, workbook }, findings, rules, faults };
  }
}
