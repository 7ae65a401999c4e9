import type { KeyboardEvent, RefObject } from "react";
import { useCallback, useEffect, useRef } from "react";
import { isComposing } from "../../pane/composing";

interface Scroller {
  readonly scrollToIndex: (index: number, options?: { align?: "auto" }) => void;
}

const PAGE = 8;

/** Where a key leads from a row; undefined for keys that are not ours. */
function target(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(last, index + 1);
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "PageDown":
      return Math.min(last, index + PAGE);
    case "PageUp":
      return Math.max(0, index - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** One tab stop for the whole list: arrows move within; a row not yet drawn is scrolled in, then focused. */
export function useRoving(
  keys: readonly string[],
  active: string | undefined,
  onActive: (key: string) => void,
  list: RefObject<HTMLElement | null>,
  scroller: Scroller,
) {
  const pending = useRef<string | undefined>(undefined);

  const focusDrawn = useCallback((): boolean => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const main = rows.find((element) => element.dataset["row"] === pending.current)?.querySelector<HTMLElement>("[data-main]");
    if (!main) return false;
    pending.current = undefined;
    main.focus({ preventScroll: true });
    // Only the row's own line: an opened detail below it must not push it out. jsdom knows no scrolling.
    main.scrollIntoView?.({ block: "nearest" });
    return true;
  }, [list]);

  useEffect(() => {
    if (pending.current !== undefined) focusDrawn();
  });

  const focusRow = useCallback(
    (key: string) => {
      const index = keys.indexOf(key);
      if (index < 0) return;
      pending.current = key;
      onActive(key);
      if (!focusDrawn()) scroller.scrollToIndex(index, { align: "auto" });
    },
    [keys, onActive, scroller, focusDrawn],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset["main"] === undefined) return;
    const next = target(event.key, active === undefined ? 0 : keys.indexOf(active), keys.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    focusRow(keys[next]!);
  };

  return { focusRow, onKeyDown };
}
