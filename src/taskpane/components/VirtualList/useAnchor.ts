import type { RefObject } from "react";
import { useLayoutEffect, useRef } from "react";

interface Item {
  readonly key: string | number | bigint;
  readonly start: number;
  readonly end: number;
}

interface Measured {
  readonly getVirtualItems: () => readonly Item[];
  readonly getOffsetForIndex: (index: number, align: "start") => readonly [number, ...unknown[]] | undefined;
}

/** Keeps what the person reads in place when rows come or go above it: the first visible row that stays is the anchor. */
export function useAnchor(keys: readonly string[], scroller: RefObject<HTMLElement | null>, measured: Measured): void {
  const seen = useRef<{ keys: readonly string[]; visible: readonly { key: string; offset: number }[] }>({ keys, visible: [] });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const top = element.scrollTop;
    if (seen.current.keys !== keys && top > 0) {
      const places = new Map(keys.map((key, index) => [key, index]));
      const anchor = seen.current.visible.find(({ key }) => places.has(key));
      const start = anchor && measured.getOffsetForIndex(places.get(anchor.key)!, "start")?.[0];
      if (anchor && start !== undefined) element.scrollTop = start - anchor.offset;
    }
    const visible = measured.getVirtualItems().filter((item) => item.end > element.scrollTop);
    seen.current = { keys, visible: visible.map((item) => ({ key: String(item.key), offset: item.start - element.scrollTop })) };
  });
}
