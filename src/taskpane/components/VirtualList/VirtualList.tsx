import { useVirtualizer } from "@tanstack/react-virtual";
import type { KeyboardEvent, ReactNode, Ref } from "react";
import { useImperativeHandle, useMemo, useRef } from "react";
import { useAnchor } from "./useAnchor";
import { useRoving } from "./useRoving";
import { useStyles } from "./VirtualList.styles";

/** What a row's own focusable element takes, and the tabIndex of the controls beside it. */
export interface RowControl {
  readonly main: { readonly tabIndex: number; readonly onFocus: () => void; readonly "data-main": "" };
  readonly tabIndex: number;
}

export interface VirtualListHandle {
  /** Scrolls a row in and focuses it. */
  focusRow(key: string): void;
}

export interface ListRow {
  readonly key: string;
  /** Place among the items, for screen readers; headings have none. */
  readonly position?: { readonly index: number; readonly total: number };
}

interface Props<Row extends ListRow> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly estimate: (row: Row) => number;
  readonly render: (row: Row, control: RowControl) => ReactNode;
  /** The row that holds the list's one tab stop. */
  readonly active: string | undefined;
  readonly onActive: (key: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly handle?: Ref<VirtualListHandle>;
}

/** A long list of which only what is visible is drawn: stable under change, one tab stop, arrows within. */
export function VirtualList<Row extends ListRow>({ label, rows, estimate, render, active, onActive, onKeyDown, handle }: Props<Row>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index]!),
    getItemKey: (index) => rows[index]!.key,
    overscan: 6,
    initialRect: { width: 320, height: 400 },
    useFlushSync: false,
  });
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const stop = active !== undefined && keys.includes(active) ? active : keys[0];
  const roving = useRoving(keys, stop, onActive, scroller, virtualizer);
  useAnchor(keys, scroller, virtualizer);
  useImperativeHandle(handle, () => ({ focusRow: roving.focusRow }), [roving.focusRow]);
  const items = virtualizer.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented) roving.onKeyDown(event);
      }}
    >
      <div style={{ height: virtualizer.getTotalSize() }}>
        <div role="list" aria-label={label} style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const tabIndex = row.key === stop ? 0 : -1;
            return (
              <div
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                data-row={row.key}
                role="listitem"
                aria-posinset={row.position?.index}
                aria-setsize={row.position?.total}
              >
                {render(row, { main: { tabIndex, onFocus: () => onActive(row.key), "data-main": "" }, tabIndex })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
