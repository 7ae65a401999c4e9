import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { usePane } from "../../pane/PaneContext";
import { useStyles } from "./CheckFooter.styles";

interface Props {
  /** Place of the current finding among all, from 1; 0 before the first step. */
  readonly at: number;
  readonly total: number;
  readonly acknowledged: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Next and previous finding, and the pages that belong to 点検. */
export function CheckFooter({ at, total, acknowledged, onStep }: Props) {
  const styles = useStyles();
  const { openPanel } = usePane();
  return (
    <div className={styles.footer}>
      <div className={styles.steps} role="group" aria-label="指摘の移動">
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUp16Regular />}
          aria-label="前の指摘（Shift+F8）"
          title="前の指摘（Shift+F8）"
          disabled={total === 0}
          onClick={() => onStep(-1)}
        />
        <span className={styles.at}>
          {at}/{total}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDown16Regular />}
          aria-label="次の指摘（F8）"
          title="次の指摘（F8）"
          disabled={total === 0}
          onClick={() => onStep(1)}
        />
      </div>
      <div className={styles.pages}>
        <Button className={styles.page} size="small" appearance="subtle" onClick={() => openPanel("acknowledged")}>
          確認済み {acknowledged}
        </Button>
        <Button className={styles.page} size="small" appearance="subtle" onClick={() => openPanel("history")}>
          履歴
        </Button>
        <Button className={styles.page} size="small" appearance="subtle" onClick={() => openPanel("report")}>
          確認表
        </Button>
      </div>
    </div>
  );
}
