import type { ListedFinding } from "../../app/findingList";

/** A row of a list that is held still. */
export interface SteadyFinding extends ListedFinding {
  /** The finding is no longer among the findings. */
  readonly gone: boolean;
}

export interface SteadyList {
  readonly items: readonly SteadyFinding[];
  /** Findings that came up since and wait to be shown. */
  readonly waiting: number;
}

/** The list under the pointer: rows stay where they are, what is mended is marked, what is new waits. */
export function steady(held: readonly ListedFinding[] | undefined, fresh: readonly ListedFinding[]): SteadyList {
  if (!held) return { items: fresh.map((item) => ({ ...item, gone: false })), waiting: 0 };
  const now = new Map(fresh.map((item) => [item.key, item.finding]));
  const items = held.map(({ key, finding }) => {
    const current = now.get(key);
    return { key, finding: current ?? finding, gone: current === undefined };
  });
  const known = new Set(held.map((item) => item.key));
  return { items, waiting: fresh.filter((item) => !known.has(item.key)).length };
}
