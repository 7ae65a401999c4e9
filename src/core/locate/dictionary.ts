import { memo } from "../cell/memo";
import { labelParts } from "../cell/unit";
import type { ColumnForm, TableForm } from "../forms/types";

export interface DictionaryHit {
  readonly form: TableForm;
  readonly column: ColumnForm;
}

/** From a comparable label to every form column that goes by it: one look-up a cell, whatever the number of forms. */
export type Dictionary = ReadonlyMap<string, readonly DictionaryHit[]>;

/** Comparable label of a form's own text. */
export function base(label: string): string {
  return labelParts(label).base;
}

const byLabelKnown = new WeakMap<TableForm, ReadonlyMap<string, ColumnForm>>();

/** The columns of a form by their comparable labels; of two that go by one, the last. */
export function columnsByLabel(form: TableForm): ReadonlyMap<string, ColumnForm> {
  const known =
    byLabelKnown.get(form) ?? new Map(form.columns.flatMap((column) => column.labels.map((label) => [base(label), column] as const)));
  byLabelKnown.set(form, known);
  return known;
}

export function buildDictionary(forms: readonly TableForm[]): Dictionary {
  const dictionary = new Map<string, DictionaryHit[]>();
  for (const form of forms) {
    for (const column of form.columns) {
      for (const label of new Set([...column.labels.map(base), ...joinedLabels(column)])) {
        const hits = dictionary.get(label);
        if (hits) hits.push({ form, column });
        else dictionary.set(label, [{ form, column }]);
      }
    }
  }
  return dictionary;
}

/** Parent and label as headers of one row write them, without what stands between: 自家消費等（域外）. */
function joinedLabels(column: ColumnForm): string[] {
  return (column.under ?? []).flatMap((parent) => column.labels.map((label) => withoutJoints(base(parent) + base(label))));
}

/** A label without the signs that join parent and label. */
export const withoutJoints = memo((label: string): string => label.replace(/[・>_/:()[\]\-]/g, ""));

/** What a label may mean, as it stands or with parent and label in one. */
export function lookUp(dictionary: Dictionary, label: string): readonly DictionaryHit[] | undefined {
  return dictionary.get(label) ?? dictionary.get(withoutJoints(label));
}

/** A label without a leading fiscal year or one in brackets: 令和5年度の事業費 → 事業費, 基準年度(2017年度)の導入量 → 基準年度の導入量, 2013年度(基準年度)の排出量. */
export const withoutYear = memo((base: string): string =>
  base
    .replace(/\(((令和|平成)?(\d{1,4}|元)年度?|[rh]\d{1,2}(年度?)?|(19|20)\d\d)\)/, "")
    .replace(/^(令和|平成)?(\d{1,4}|元)年度(\((基準|現況|目標)年度?\)(?=.))?(に|の)?/, ""),
);
