import type { FormId } from "../core/forms/types";
import { COMMON_RULES } from "../core/rules/common";
import type { Rule } from "../core/rules/rule";

interface Part {
  /** The documents that can break its rules. */
  readonly forms: readonly FormId[];
  readonly fetch: () => Promise<readonly Rule[]>;
}

/** Rules of some documents only: fetched when a table of such a document is found, so that the pane opens sooner. */
const PARTS: readonly Part[] = [
  {
    forms: ["proposal", "progress"],
    fetch: async () => (await import(/* webpackChunkName: "taskpane-town" */ "../core/rules/town")).TOWN_RULES,
  },
  {
    forms: ["proposal"],
    fetch: async () => (await import(/* webpackChunkName: "taskpane-proposal" */ "../core/rules/renewable/index")).RENEWABLE_RULES,
  },
  {
    forms: ["progress"],
    fetch: async () => (await import(/* webpackChunkName: "taskpane-report" */ "../core/rules/report/index")).REPORT_RULES,
  },
  {
    forms: ["action-plan", "strategy"],
    fetch: async () => (await import(/* webpackChunkName: "taskpane-plan" */ "../core/rules/targets/index")).TARGET_RULES,
  },
];

/** The rules that are at hand, and the way to the others. */
export class RuleShelf {
  private readonly held = new Map<Part, readonly Rule[]>();

  get rules(): readonly Rule[] {
    return [...COMMON_RULES, ...[...this.held.values()].flat()];
  }

  /** Fetches what documents of these forms can break; whether anything came. Rejects when it cannot be fetched: rather no result than half of one. */
  async fetchFor(forms: ReadonlySet<FormId>): Promise<boolean> {
    const lacking = PARTS.filter((part) => !this.held.has(part) && part.forms.some((form) => forms.has(form)));
    const fetched = await Promise.all(lacking.map((part) => part.fetch()));
    lacking.forEach((part, index) => this.held.set(part, fetched[index]!));
    return lacking.length > 0;
  }
}
