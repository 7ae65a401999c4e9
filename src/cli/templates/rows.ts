import type { SourceForm } from "../../core/forms/types";
import type { TemplateRow, TemplateValue } from "./model";

/** So many empty rows to fill in. */
export function entryRows(count: number): TemplateRow[] {
  return Array.from({ length: count }, () => ({ kind: "leaf" }));
}

/** A leaf row with values. */
export function leaf(values: Readonly<Record<string, TemplateValue>>, counter?: string): TemplateRow {
  return { kind: "leaf", values, ...(counter === undefined ? {} : { counter }) };
}

/** Section headings with their rows below; `entries` empty rows where there is nothing to show. */
export function sectioned(
  sections: readonly SourceForm[],
  rowsOf: (section: SourceForm) => readonly TemplateRow[],
  heading: (section: SourceForm, index: number) => TemplateRow,
): TemplateRow[] {
  return sections.flatMap((section, index) => [heading(section, index), ...rowsOf(section)]);
}

/** Values without the undefined ones. */
export function given(values: Readonly<Record<string, TemplateValue | undefined>>): Record<string, TemplateValue> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, TemplateValue] => entry[1] !== undefined));
}
