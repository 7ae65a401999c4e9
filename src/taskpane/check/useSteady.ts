import { useMemo, useState } from "react";
import type { ListedFinding } from "../../app/findingList";
import type { SteadyList } from "./steady";
import { steady } from "./steady";

export interface Steady extends SteadyList {
  /** The pointer is over the list, or has left it. */
  readonly hold: (over: boolean) => void;
  /** Shows what is waiting, even under the pointer. */
  readonly adopt: () => void;
}

/** Holds the list still while the pointer is over it. */
export function useSteady(fresh: readonly ListedFinding[]): Steady {
  const [held, setHeld] = useState<readonly ListedFinding[]>();
  const list = useMemo(() => steady(held, fresh), [held, fresh]);
  return {
    ...list,
    hold: (over) => setHeld((before) => (over ? (before ?? fresh) : undefined)),
    adopt: () => setHeld(fresh),
  };
}
