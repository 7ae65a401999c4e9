import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ComputedItem } from "../../../app/computedList";
import { a1 } from "../../../core/grid/address";
import { Hidden } from "../Hidden";
import { StateBadge } from "../StateBadge";
import type { RowControl } from "../VirtualList";
import { useStyles } from "./ComputedRow.styles";

interface Props {
  readonly item: ComputedItem;
  readonly open: boolean;
  readonly control: RowControl;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

/** A computed cell: where and what; its state; now → new. */
export function ComputedRow({ item, open, control, onClick, children }: Props) {
  const styles = useStyles();
  const changes = item.planned.edit !== undefined || item.state === "stale" || item.state === "overwritten" || item.state === "protected";
  return (
    <div className={mergeClasses(styles.row, open && styles.open)}>
      <button type="button" aria-expanded={open} className={styles.main} onClick={onClick} {...control.main}>
        <span className={styles.first}>
          <span className={styles.cell}>{a1(item.planned.cell.address)}</span>
          <Hidden>、</Hidden>
          <span className={styles.name}>{item.name}</span>
          <Hidden>、</Hidden>
          <StateBadge state={item.state} />
        </span>
        <span className={styles.values}>
          <span className={changes ? styles.old : undefined}>{item.current}</span>
          {changes && item.next !== undefined && (
            <>
              <span aria-hidden>→</span>
              <Hidden>から</Hidden>
              <span className={styles.next}>{item.next}</span>
            </>
          )}
        </span>
      </button>
      {children}
    </div>
  );
}
