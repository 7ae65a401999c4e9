import type { ComputedItem, ComputedSection, ListedState } from "../../app/computedList";

/** A row of the 計算 list. */
export type CalcRow =
  | { readonly kind: "section"; readonly key: string; readonly section: ComputedSection; readonly count: number; readonly open: boolean }
  | {
      readonly kind: "cell";
      readonly key: string;
      readonly item: ComputedItem;
      readonly position: { readonly index: number; readonly total: number };
    };

/** States that ask for attention; a table without any is closed at first. */
const PENDING: ReadonlySet<ListedState> = new Set(["stale", "overwritten", "empty", "protected"]);

/** Tables and their computed cells; a state chosen above narrows the list to it. */
export function calcRows(
  sections: readonly ComputedSection[],
  chosen: ListedState | undefined,
  toggles: ReadonlyMap<string, boolean>,
): CalcRow[] {
  const narrowed = sections
    .map((section) => ({ section, items: chosen === undefined ? section.items : section.items.filter((item) => item.state === chosen) }))
    .filter(({ items }) => items.length > 0);
  const total = narrowed.reduce((sum, { items }) => sum + items.length, 0);
  let index = 0;
  return narrowed.flatMap(({ section, items }) => {
    const before = index;
    index += items.length;
    const open = toggles.get(section.key) ?? (chosen !== undefined || items.some((item) => PENDING.has(item.state)));
    const heading: CalcRow = { kind: "section", key: section.key, section, count: items.length, open };
    if (!open) return [heading];
    return [
      heading,
      ...items.map(
        (item, offset) => ({ kind: "cell", key: item.key, item, position: { index: before + offset + 1, total } }) satisfies CalcRow,
      ),
    ];
  });
}
