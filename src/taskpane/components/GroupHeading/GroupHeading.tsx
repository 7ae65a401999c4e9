import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { grouped } from "../../../core/text/ja";
import type { RowControl } from "../VirtualList";
import { useStyles } from "./GroupHeading.styles";

interface Props {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly control: RowControl;
  readonly count: number;
  /** 1: a severity or state; 2: a sheet and table. */
  readonly level: 1 | 2;
  readonly children: ReactNode;
}

/** A heading of the list that opens and closes what stands below it. */
export function GroupHeading({ open, onToggle, control, count, level, children }: Props) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown12Regular : ChevronRight12Regular;
  return (
    <button
      type="button"
      aria-expanded={open}
      className={mergeClasses(styles.heading, level === 1 ? styles.first : styles.second)}
      onClick={onToggle}
      {...control.main}
    >
      <Chevron aria-hidden className={styles.chevron} />
      <span className={styles.text}>{children}</span>
      <span className={styles.count}>
        {grouped(count)}
        <span className={styles.unit}>件</span>
      </span>
    </button>
  );
}
