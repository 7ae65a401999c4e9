import { Button } from "@fluentui/react-components";
import type { Sorted } from "../../../app/acknowledge";
import type { Analysis } from "../../../app/analysis";
import { ruleTitle } from "../../../app/findingDetail";
import { cellRange } from "../../../app/places";
import { dateAndTime } from "../../pane/clock";
import { usePane } from "../../pane/PaneContext";
import { PanelPage } from "../PanelPage";
import { PlaceLink } from "../PlaceLink";
import { SeverityMark } from "../SeverityMark";
import { useStyles } from "./AcknowledgedPanel.styles";

interface Props {
  readonly acknowledged: Sorted["acknowledged"];
  readonly analysis: Analysis;
}

/** Warnings a person accepted, with the reason; each can be taken back, or all. */
export function AcknowledgedPanel({ acknowledged, analysis }: Props) {
  const styles = useStyles();
  const { session, run, notify } = usePane();
  const withdraw = (keys: readonly string[]): void =>
    run(async () => {
      for (const key of keys) await session.withdraw(key);
      notify({ tone: "success", text: `${keys.length}件を指摘に戻しました。` });
    });
  return (
    <PanelPage
      title="確認済みの指摘"
      tools={
        acknowledged.length > 1 && (
          <Button size="small" onClick={() => withdraw(acknowledged.map((known) => known.acknowledgement.key))}>
            すべて戻す
          </Button>
        )
      }
    >
      {acknowledged.length === 0 && <p>確認済みの指摘はありません。警告と参考は、理由を書いて確認済みにできます。</p>}
      <ul className={styles.list}>
        {acknowledged.map(({ finding, acknowledgement }) => (
          <li key={acknowledgement.key} className={styles.item}>
            <div className={styles.head}>
              <SeverityMark severity={finding.severity} />
              <PlaceLink sheet={finding.cell.sheet} range={cellRange(finding.cell)} />
              <span className={styles.quiet}>{ruleTitle(finding, analysis)}</span>
            </div>
            <div>{finding.message}</div>
            <div className={styles.reason}>理由：{acknowledgement.reason}</div>
            <div className={styles.foot}>
              <span className={styles.quiet}>{dateAndTime(new Date(acknowledgement.at))}</span>
              <Button size="small" onClick={() => withdraw([acknowledgement.key])}>
                指摘に戻す
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </PanelPage>
  );
}
