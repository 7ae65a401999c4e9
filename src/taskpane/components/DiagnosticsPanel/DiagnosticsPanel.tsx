import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { diagnostics, diagnosticsText } from "../../../app/diagnostics";
import type { SessionState } from "../../../app/session";
import { EMPTY_STATE } from "../../../app/storedState";
import { officePlatform } from "../../later/officeHelpers";
import { copyText } from "../../pane/clipboard";
import { usePane } from "../../pane/PaneContext";
import { PanelPage } from "../PanelPage";
import { useStyles } from "./DiagnosticsPanel.styles";

interface Props {
  readonly state: SessionState;
  readonly analysis: Analysis;
}

/** Facts for the help desk, and what the add-in keeps in the workbook. */
export function DiagnosticsPanel({ state, analysis }: Props) {
  const styles = useStyles();
  const { session, run, notify } = usePane();
  const [asking, setAsking] = useState(false);
  const facts = diagnostics(analysis, session.port.capabilities, [
    ["読み取りと点検", state.duration === undefined ? "―" : `${state.duration} ミリ秒`],
    ["通信", navigator.onLine ? "あり（使いません）" : "なし（使いません）"],
    ["Office", officePlatform()],
    ["画面", navigator.userAgent],
  ]);
  const { acknowledgements, settings, pastes, pointed } = state.stored;
  const kept = acknowledgements.length + Object.keys(settings).length + pastes.length + pointed.length;
  return (
    <PanelPage title="診断と保存データ">
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button
          size="small"
          onClick={() =>
            run(async () => {
              const copied = await copyText(diagnosticsText(facts));
              notify(copied ? { tone: "success", text: "診断をコピーしました。" } : { tone: "error", text: "コピーできませんでした。" });
            })
          }
        >
          診断をコピー
        </Button>
      </div>
      <h3 className={styles.heading}>ブックに保存しているもの</h3>
      <p>
        確認済みの指摘{acknowledgements.length}件、設定{Object.keys(settings).length}件、貼り付けの記録{pastes.length}件、手での指定
        {pointed.length}件
      </p>
      <p className={styles.quiet}>セルの値は変えずに、ブックの見えない部分に保存しています。提出前に取り除けます。</p>
      {asking ? (
        <div className={styles.line} role="group" aria-label="保存データの削除の確認">
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              setAsking(false);
              run(async () => {
                await session.keep(() => EMPTY_STATE);
                notify({ tone: "success", text: "保存データを取り除きました。" });
              });
            }}
          >
            {kept}件を取り除く
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            やめる
          </Button>
        </div>
      ) : (
        <div>
          <Button size="small" disabledFocusable={kept === 0} onClick={() => setAsking(true)}>
            保存データを取り除く
          </Button>
        </div>
      )}
      <h3 className={styles.heading}>キー操作</h3>
      <dl className={styles.facts}>
        {KEYS.map(([key, what]) => (
          <div key={key} className={styles.fact}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </PanelPage>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ["F8 / Shift+F8", "次の指摘／前の指摘へ"],
  ["↑ ↓", "一覧の中を移動"],
  ["→ ←", "詳しい内容を開く／閉じる"],
  ["Enter", "セルへ移動（作業ウィンドウに残ります）"],
  ["Tab", "次の操作へ"],
  ["Esc", "閉じる・戻る"],
  ["F6", "作業ウィンドウとシートを行き来"],
];
