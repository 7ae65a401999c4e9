import { Button } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Print16Regular } from "@fluentui/react-icons/svg/print";
import { useMemo } from "react";
import type { Analysis } from "../../../app/analysis";
import type { ReportLine } from "../../../app/checkReport";
import { checkReport, reportFacts, reportHtml, reportText } from "../../../app/checkReport";
import type { SessionState } from "../../../app/session";
import { copyHtml } from "../../pane/clipboard";
import { dateAndTime } from "../../pane/clock";
import { printPage, savePage } from "../../pane/page";
import { usePane } from "../../pane/PaneContext";
import { PanelPage } from "../PanelPage";
import { useStyles } from "./ReportPanel.styles";

const SHOWN = 50;

/** 確認表: what was checked, when, by which rules, what is open and what was accepted why; to print, copy or save. */
export function ReportPanel({ state, analysis }: { readonly state: SessionState; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { session, run, notify } = usePane();
  const report = useMemo(() => checkReport(state, analysis, session.port.name(), dateAndTime), [state, analysis, session]);
  const copy = (): void =>
    run(async () => {
      const copied = await copyHtml(reportHtml(report), reportText(report));
      notify(
        copied
          ? { tone: "success", text: "確認表をコピーしました。WordやExcelに貼り付けられます。" }
          : { tone: "error", text: "コピーできませんでした。印刷か保存をお使いください。" },
      );
    });
  return (
    <PanelPage title="確認表">
      <div className={styles.tools}>
        <Button size="small" appearance="primary" icon={<Print16Regular />} onClick={() => printPage(reportHtml(report))}>
          印刷
        </Button>
        <Button size="small" icon={<Copy16Regular />} onClick={copy}>
          コピー
        </Button>
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          onClick={() => savePage(reportHtml(report), `確認表_${report.file.replace(/\.\w+$/, "")}.html`)}
        >
          保存
        </Button>
      </div>
      <dl className={styles.facts}>
        {reportFacts(report).map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section title="未対応の指摘" lines={report.open} />
      <Section title="確認済みの指摘" lines={report.acknowledged} />
    </PanelPage>
  );
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly ReportLine[] }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>
        {title}（{lines.length}件）
      </h3>
      {lines.length === 0 && <p>ありません。</p>}
      <ol className={styles.lines}>
        {lines.slice(0, SHOWN).map((line, index) => (
          <li key={index}>
            <span className={styles.where}>
              {line.severity}　{line.cell}
            </span>
            <div>{line.message}</div>
            {line.reason !== undefined && (
              <div className={styles.quiet}>
                理由：{line.reason}（{line.at}）
              </div>
            )}
          </li>
        ))}
      </ol>
      {lines.length > SHOWN && <p className={styles.quiet}>ほか{lines.length - SHOWN}件は、印刷・コピー・保存した確認表に載ります。</p>}
    </section>
  );
}
