import { Calculation, viewsOf } from "../core/calc/calculation";
import { PrintedFigures } from "../core/calc/printed";
import type { TableView } from "../core/calc/view";
import { FORMS } from "../core/forms/catalogue";
import type { Sheet, Snapshot } from "../core/grid/snapshot";
import { Locator } from "../core/locate/locate";
import type { LocatedTable } from "../core/locate/located";
import type { PointedHeader } from "../core/locate/pointed";
import { RULES } from "../core/rules/catalogue";
import { makeContext } from "../core/rules/context";
import { checkSheet, checkTable, checkWorkbook, resolve, sortFindings } from "../core/rules/engine";
import type { Finding, OtherBook, RuleContext } from "../core/rules/rule";
import { affectedSheets, keepLayout } from "./incremental";
import { settingValues } from "./settings";
import type { SettingOverrides } from "./settings";

/** Everything known of a workbook at one moment. */
export interface Analysis {
  readonly snapshot: Snapshot;
  readonly tables: readonly LocatedTable[];
  readonly views: readonly TableView[];
  readonly calculation: Calculation;
  readonly printed: PrintedFigures;
  readonly context: RuleContext;
  /** Findings of the one-table rules, by table: what an edit elsewhere cannot change. */
  readonly tableFindings: ReadonlyMap<LocatedTable, readonly Finding[]>;
  /** Findings of the rules that read one sheet's cells, by sheet. */
  readonly sheetFindings: ReadonlyMap<Sheet, readonly Finding[]>;
  readonly findings: readonly Finding[];
  /** Rules and computed cells that stumbled over this workbook, for the diagnostics page; empty unless the product has a fault. */
  readonly faults: readonly string[];
  /** Headers a person pointed at. */
  readonly pointed: readonly PointedHeader[];
}

interface Surroundings {
  readonly overrides: SettingOverrides;
  readonly others: readonly OtherBook[];
  readonly pointed: readonly PointedHeader[];
  readonly kept?: ConstructorParameters<typeof Calculation>[2];
}

type Model = Omit<Analysis, "tableFindings" | "sheetFindings" | "findings" | "faults">;

/** Locates, calculates and checks workbooks; after an edit only what depends on it. */
export class Analyser {
  private readonly locator = new Locator(FORMS);

  /** Cold analysis of a snapshot; `others` are workbooks opened beside it, read only; `pointed` headers a person pointed at. */
  analyse(snapshot: Snapshot, overrides: SettingOverrides = {}, others: readonly OtherBook[] = [], pointed: readonly PointedHeader[] = []): Analysis {
    return this.check(this.model(snapshot, this.locator.locate(snapshot, pointed), { overrides, others, pointed }));
  }

  /**
   * Analysis after an edit; sheets that are the same objects as before were not touched.
   * Settings must be those of `previous`; after a change of settings analyse anew.
   */
  reanalyse(previous: Analysis, snapshot: Snapshot, overrides: SettingOverrides = {}): Analysis {
    const before = new Map(previous.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const changed = new Set(snapshot.sheets.filter((sheet) => before.get(sheet.name) !== sheet).map((sheet) => sheet.name));
    const tables = snapshot.sheets.flatMap((sheet) => {
      const known = previous.tables.filter((table) => table.sheet === sheet.name);
      return changed.has(sheet.name) ? keepLayout(known, this.locator.locateSheet(sheet, previous.pointed)) : known;
    });
    const sameTables = tables.length === previous.tables.length && tables.every((table, index) => table === previous.tables[index]);
    const { others } = previous.context;
    const { pointed } = previous;
    if (!sameTables) return this.check(this.model(snapshot, tables, { overrides, others, pointed }));
    const affected = affectedSheets(previous, changed);
    const model = this.model(snapshot, tables, { overrides, others, pointed, kept: { previous: previous.calculation, affected } });
    const untouched = new Map([...previous.tableFindings].filter(([table]) => !affected.has(table.sheet)));
    return this.check(model, { tableFindings: untouched, sheetFindings: previous.sheetFindings });
  }

  private model(snapshot: Snapshot, tables: readonly LocatedTable[], { overrides, others, pointed, kept }: Surroundings): Model {
    const setting = settingValues(overrides);
    const views = viewsOf(snapshot, tables, setting);
    const calculation = new Calculation(snapshot, views, kept);
    const printed = new PrintedFigures(snapshot, views);
    return { snapshot, tables, views, calculation, printed, pointed, context: makeContext(snapshot, views, calculation, printed, setting, others) };
  }

  /** Runs the rules over a model; known findings of untouched tables and sheets are taken over. */
  check(model: Model, known?: Pick<Analysis, "tableFindings" | "sheetFindings">): Analysis {
    const { views, context, snapshot } = model;
    const faults: string[] = model.calculation.faults.map((error) => `計算：${error}`);
    const fault = (rule: string, error: unknown): void => void faults.push(`${rule}：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    const tableFindings = new Map(views.map((view) => [view.table, known?.tableFindings.get(view.table) ?? checkTable(RULES, view, context, fault)] as const));
    const sheetFindings = new Map(snapshot.sheets.map((sheet) => [sheet, known?.sheetFindings.get(sheet) ?? checkSheet(RULES, sheet, context, fault)] as const));
    const found = [...[...tableFindings.values(), ...sheetFindings.values()].flat(), ...checkWorkbook(RULES, context, fault)];
    const findings = sortFindings(resolve(RULES, found), snapshot.sheets.map((sheet) => sheet.name));
    return { ...model, tableFindings, sheetFindings, findings, faults };
  }
}
