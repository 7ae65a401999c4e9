import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { ReactNode } from "react";
import { SEVERITY_NAMES } from "../../../app/summary";
import { a1 } from "../../../core/grid/address";
import type { Finding } from "../../../core/rules/rule";
import { Hidden } from "../Hidden";
import { SeverityMark } from "../SeverityMark";
import type { RowControl } from "../VirtualList";
import { useStyles } from "./FindingRow.styles";

interface Props {
  readonly finding: Finding;
  /** Name of its rule. */
  readonly title: string;
  /** What became of it while the list was held still. */
  readonly gone?: string;
  readonly open: boolean;
  readonly control: RowControl;
  readonly onClick: () => void;
  /** The opened detail. */
  readonly children?: ReactNode;
}

/** A finding in two lines: where and which rule; what is the matter. */
export function FindingRow({ finding, title, gone, open, control, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, open && styles.open)}>
      <button type="button" aria-expanded={open} className={styles.main} onClick={onClick} {...control.main}>
        {gone === undefined ? (
          <SeverityMark severity={finding.severity} />
        ) : (
          <CheckmarkCircle16Regular aria-hidden className={styles.done} />
        )}
        <span className={styles.lines}>
          <span className={styles.first}>
            <Hidden>{SEVERITY_NAMES[finding.severity]}、</Hidden>
            <span className={styles.cell}>{a1(finding.cell)}</span>
            <Hidden>、</Hidden>
            <span className={styles.title}>{title}</span>
            <Hidden>、</Hidden>
            {gone !== undefined ? (
              <span className={styles.gone}>{gone}</span>
            ) : (
              finding.fix && (
                <span className={styles.fixable}>
                  <Wrench16Regular aria-hidden />
                  <Hidden>直せます</Hidden>
                </span>
              )
            )}
          </span>
          <span className={mergeClasses(styles.message, open && styles.whole)}>{finding.message}</span>
        </span>
      </button>
      {children}
    </div>
  );
}
