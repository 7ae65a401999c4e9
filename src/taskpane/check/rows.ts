import type { FindingGroup, FindingSection } from "../../app/findingList";
import type { Severity } from "../../core/rules/rule";
import type { SteadyFinding } from "./steady";

/** A row of the 点検 list. */
export type CheckRow =
  | { readonly kind: "group"; readonly key: string; readonly severity: Severity; readonly count: number; readonly open: boolean }
  | {
      readonly kind: "section";
      readonly key: string;
      readonly sheet: string;
      readonly table: string;
      readonly count: number;
      readonly open: boolean;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly item: SteadyFinding;
      readonly position: { readonly index: number; readonly total: number };
    };

/** Which headings a person opened or closed, by key; the rest stand as they do at first. */
export type Toggles = ReadonlyMap<string, boolean>;

/** Errors are open at first; without errors the first group is; while filtering all are. */
function openAtFirst(severity: Severity, groups: readonly FindingGroup[], filtering: boolean): boolean {
  return filtering || severity === groups[0]?.severity;
}

/** The rows to draw: headings with counts of what is open, and the findings below those that are unfolded. */
export function checkRows(groups: readonly FindingGroup[], gone: ReadonlySet<string>, toggles: Toggles, filtering: boolean): CheckRow[] {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const left = (section: FindingSection): number => section.items.filter((item) => !gone.has(item.key)).length;
  let index = 0;
  return groups.flatMap((group) => {
    const open = toggles.get(group.severity) ?? openAtFirst(group.severity, groups, filtering);
    const heading: CheckRow = {
      kind: "group",
      key: group.severity,
      severity: group.severity,
      count: group.sections.reduce((sum, section) => sum + left(section), 0),
      open,
    };
    const sections = group.sections.flatMap((section) => {
      const before = index;
      index += section.items.length;
      return open ? sectionRows(section, left(section), before, total, gone, toggles) : [];
    });
    return [heading, ...sections];
  });
}

function sectionRows(
  section: FindingSection,
  count: number,
  before: number,
  total: number,
  gone: ReadonlySet<string>,
  toggles: Toggles,
): CheckRow[] {
  const { key, sheet, table, items } = section;
  const open = toggles.get(key) ?? true;
  const heading: CheckRow = { kind: "section", key, sheet, table, count, open };
  if (!open) return [heading];
  const rows = items.map(({ key: own, finding }, offset) => {
    const item = { key: own, finding, gone: gone.has(own) };
    return { kind: "finding", key: own, item, position: { index: before + offset + 1, total } } satisfies CheckRow;
  });
  return [heading, ...rows];
}

/** Headings above a finding: they have to be open for it to be seen. */
export function headingsOf(groups: readonly FindingGroup[], key: string): readonly string[] {
  for (const group of groups) {
    for (const section of group.sections) if (section.items.some((item) => item.key === key)) return [group.severity, section.key];
  }
  return [];
}

/** Keys of all findings in the order of the list, closed groups too. */
export function order(groups: readonly FindingGroup[]): string[] {
  return groups.flatMap((group) => group.sections.flatMap((section) => section.items.map((item) => item.key)));
}

/** The finding after or before a key, round the end; from nowhere, the first or last. */
export function step(keys: readonly string[], from: string | undefined, by: 1 | -1): string | undefined {
  if (keys.length === 0) return undefined;
  const at = from === undefined ? -1 : keys.indexOf(from);
  if (at < 0) return by === 1 ? keys[0] : keys.at(-1);
  return keys[(at + by + keys.length) % keys.length];
}
