import type { FormId } from "../core/forms/types";
import type { Analysis } from "./analysis";

/** Which document a workbook was recognised as. */
export interface Recognised {
  readonly form: FormId;
  /** Name with edition, for people: 進捗状況報告票（令和5年度）. */
  readonly name: string;
  /** How many of its tables were found. */
  readonly tables: number;
}

export const FORM_NAMES: Readonly<Record<FormId, string>> = {
  proposal: "計画提案書 様式1",
  progress: "進捗状況報告票",
  "action-plan": "地方公共団体実行計画（区域施策編）",
  strategy: "脱炭素推進戦略",
};

/** The documents found in a workbook, the one with most tables first. */
export function recognise(analysis: Analysis): Recognised[] {
  const counts = new Map<FormId, number>();
  for (const table of analysis.tables) counts.set(table.form.form, (counts.get(table.form.form) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([form, tables]) => {
      const edition = editionOf(analysis, form);
      return { form, name: edition === undefined ? FORM_NAMES[form] : `${FORM_NAMES[form]}（${edition}）`, tables };
    });
}

/** The edition most tables of a document name: R5 → 令和5年度. */
function editionOf(analysis: Analysis, form: FormId): string | undefined {
  const counts = new Map<string, number>();
  for (const { form: own } of analysis.tables) {
    if (own.form === form && own.edition !== undefined) counts.set(own.edition, (counts.get(own.edition) ?? 0) + 1);
  }
  const edition = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return edition?.replace(/^R(\d+)$/, "令和$1年度");
}
