import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { canCompare, comparisonFindings } from "../../../app/otherBooks";
import { cellRange } from "../../../app/places";
import type { SessionState } from "../../../app/session";
import { usePane } from "../../pane/PaneContext";
import { FilePick } from "../FilePick";
import { Message } from "../Message";
import { PanelPage } from "../PanelPage";
import { PlaceLink } from "../PlaceLink";
import { useStyles } from "./BesidePanel.styles";

/** ほかのブックと照らす: last year's report or the proposal, opened read only, and what differs from this workbook. */
export function BesidePanel({ state, analysis }: { readonly state: SessionState; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { session, run, notify } = usePane();
  const [problem, setProblem] = useState<{ readonly name: string; readonly text: string }>();
  const differences = comparisonFindings(state.sorted.open);

  const open = (file: File): void =>
    run(async () => {
      setProblem(undefined);
      const text = await session.openBeside(file.name, new Uint8Array(await file.arrayBuffer()));
      if (text === undefined) notify({ tone: "success", text: `「${file.name}」と照らしました。` });
      else setProblem({ name: file.name, text });
    });
  const close = (name: string): void =>
    run(async () => {
      await session.closeBeside(name);
      notify({ tone: "success", text: `「${name}」を外しました。` });
    });

  return (
    <PanelPage title="ほかのブックと照らす">
      <p>
        前年度の報告票や計画提案書を開き、このブックと食い違う値を指摘に加えます。開いたブックは読むだけで、書き換えません。画面を閉じると外れます。
      </p>
      {!canCompare(analysis) && (
        <p className={styles.quiet}>
          食い違いは、進捗状況報告票のブックで点検します。このブックは進捗状況報告票ではないため、指摘は増えません。
        </p>
      )}
      <div>
        <FilePick accept=".xlsx,.xlsm" disabled={state.busy || !session.canOpenBeside} onFile={open}>
          ブックを選ぶ
        </FilePick>
      </div>
      {problem && (
        <Message tone="error">
          「{problem.name}」は開けませんでした。{problem.text}
        </Message>
      )}
      {state.beside.length > 0 && (
        <ul className={styles.list} aria-label="照らしているブック">
          {state.beside.map(({ name, form, tables }) => (
            <li key={name} className={styles.book}>
              <div className={styles.names}>
                <div className={styles.name}>{name}</div>
                <div className={styles.quiet}>
                  {form}（表{tables}個）
                </div>
              </div>
              <Button size="small" aria-label={`${name}を外す`} onClick={() => close(name)}>
                外す
              </Button>
            </li>
          ))}
        </ul>
      )}
      {state.beside.length > 0 && (
        <section>
          <h3 className={styles.heading}>食い違い（{differences.length}件）</h3>
          {differences.length === 0 && <p>食い違いは見つかりませんでした。</p>}
          <ol className={styles.list}>
            {differences.map((finding) => (
              <li
                key={`${finding.rule}${finding.cell.sheet}${finding.cell.row},${finding.cell.col}${finding.message}`}
                className={styles.difference}
              >
                <PlaceLink sheet={finding.cell.sheet} range={cellRange(finding.cell)} />
                <div>{finding.message}</div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </PanelPage>
  );
}
