import type { CellEdit } from "../core/edit/cellEdit";
import type { Snapshot } from "../core/grid/snapshot";
import type { Finding } from "../core/rules/rule";
import { RuleAnalyser } from "./analyser";
import type { Analysis } from "./analysis";
import type { BesideBook } from "./otherBooks";
import { pointedHeaders } from "./pointing";
import { RuleShelf } from "./ruleShelf";
import { broughtUp } from "./safeFixes";
import { enteredSettings } from "./storedState";
import type { StoredState } from "./storedState";

/** Checks a workbook by all rules its documents can break; those not at hand are fetched. */
export class Checker {
  private readonly shelf = new RuleShelf();
  private readonly analyser = new RuleAnalyser(this.shelf.rules);

  /** Checks a workbook as a whole, with what a person keeps in it and the books opened beside it. */
  check(snapshot: Snapshot, stored: StoredState, beside: readonly BesideBook[]): Promise<Analysis> {
    return this.complete(this.analyser.analyse(snapshot, enteredSettings(stored), beside, pointedHeaders(stored)));
  }

  /** Checks again what an edit can have changed. */
  recheck(before: Analysis, snapshot: Snapshot, stored: StoredState): Promise<Analysis> {
    return this.complete(this.analyser.reanalyse(before, snapshot, enteredSettings(stored)));
  }

  /** Findings that would newly stand after some edits; nothing is written. */
  foresee(analysis: Analysis, edits: readonly CellEdit[], stored: StoredState): readonly Finding[] {
    return broughtUp(analysis, edits, (before, snapshot) => this.analyser.reanalyse(before, snapshot, enteredSettings(stored)));
  }

  private async complete(analysis: Analysis): Promise<Analysis> {
    const { analyser, shelf } = this;
    if (await shelf.fetchFor(new Set(analysis.tables.map((table) => table.form.form)))) analyser.rules = shelf.rules;
    return analysis.rules === analyser.rules ? analysis : analyser.complete(analysis);
  }
}
