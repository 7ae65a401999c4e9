import { Calculation, viewsOf } from "../core/calc/calculation";
import { PrintedFigures } from "../core/calc/printed";
import type { TableView } from "../core/calc/view";
import { FORMS } from "../core/forms/catalogue";
import type { Snapshot } from "../core/grid/snapshot";
import { Locator } from "../core/locate/locate";
import type { LocatedTable } from "../core/locate/located";
import { RULES } from "../core/rules/catalogue";
import { makeContext } from "../core/rules/context";
import { checkTable, checkWorkbook, resolve, sortFindings } from "../core/rules/engine";
import type { Finding, RuleContext } from "../core/rules/rule";
import { settingValues } from "./settings";
import type { SettingOverrides } from "./settings";

/** Everything known of a workbook at one moment. */
export interface Analysis {
  readonly snapshot: Snapshot;
  readonly tables: readonly LocatedTable[];
  readonly views: readonly TableView[];
  readonly calculation: Calculation;
  readonly printed: PrintedFigures;
  readonly findings: readonly Finding[];
}

/** Locates, calculates and checks workbooks; keeps what an edit did not touch. */
export class Analyser {
  private readonly locator = new Locator(FORMS);

  /** Cold analysis of a snapshot. */
  analyse(snapshot: Snapshot, overrides: SettingOverrides = {}): Analysis {
    return this.over(snapshot, this.locator.locate(snapshot), overrides);
  }

  /** Analysis after some sheets changed; sheets that are the same objects as before keep their tables. */
  reanalyse(previous: Analysis, snapshot: Snapshot, overrides: SettingOverrides = {}): Analysis {
    const before = new Map(previous.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const tables = snapshot.sheets.flatMap((sheet) =>
      before.get(sheet.name) === sheet ? previous.tables.filter((table) => table.sheet === sheet.name) : this.locator.locateSheet(sheet),
    );
    return this.over(snapshot, tables, overrides);
  }

  private over(snapshot: Snapshot, tables: readonly LocatedTable[], overrides: SettingOverrides): Analysis {
    const setting = settingValues(overrides);
    const views = viewsOf(snapshot, tables, setting);
    const calculation = new Calculation(snapshot, views);
    const printed = new PrintedFigures(snapshot, views);
    const context = makeContext(snapshot, views, calculation, printed, setting);
    return { snapshot, tables, views, calculation, printed, findings: this.check(context) };
  }

  private check(context: RuleContext): Finding[] {
    const found = [...context.views.flatMap((view) => checkTable(RULES, view, context)), ...checkWorkbook(RULES, context)];
    return sortFindings(resolve(RULES, found), context.snapshot.sheets.map((sheet) => sheet.name));
  }
}
