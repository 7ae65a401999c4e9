import { RULES } from "../core/rules/catalogue";
import { RuleAnalyser } from "./analyser";

export type { Analysis, Model } from "./analyser";

/** Analyses by all rules: for the command line, and for what is not a pane. */
export class Analyser extends RuleAnalyser {
  constructor() {
    super(RULES);
  }
}
