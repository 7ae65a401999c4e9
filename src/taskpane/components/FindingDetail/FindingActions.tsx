import { Button } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useState } from "react";
import { canAcknowledge } from "../../../app/acknowledge";
import type { Analysis } from "../../../app/analysis";
import { chooseFixes } from "../../../app/fixes";
import { refusalSentence } from "../../../app/refusals";
import type { SideChoice } from "../../../app/sideChoices";
import { sideChoices } from "../../../app/sideChoices";
import { sameCell } from "../../../core/grid/address";
import type { Finding } from "../../../core/rules/rule";
import { usePane } from "../../pane/PaneContext";
import { EditDialog } from "../EditDialog";
import { EditLine } from "../EditList";
import { ReasonForm } from "../ReasonForm";
import { useStyles } from "./FindingDetail.styles";

interface Props {
  readonly finding: Finding;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly title: string;
}

/** So many edits are shown in the row itself; more get a dialog. */
const INLINE = 4;

/** What can be done about a finding: its fix with before and after, all of its kind, or 確認済み. */
export function FindingActions({ finding, analysis, findings, title }: Props) {
  const styles = useStyles();
  const { session, write, run, notify } = usePane();
  const [asking, setAsking] = useState<"one" | "all" | "reason">();
  const [choice, setChoice] = useState<SideChoice>();
  const [brings, setBrings] = useState<readonly Finding[]>([]);
  const choices = sideChoices(finding, analysis);
  const chosen = chooseFixes(analysis, undefined, [finding]).edits;
  const free = chosen.length > 0;
  const fix = free ? chosen : (finding.fix ?? []);
  const all = chooseFixes(analysis, [finding.rule], findings);
  const label = `修正：${title}`;
  const apply = (edits: typeof fix): void => void write(edits, label, "直しました");
  /** Looks ahead before anything is written: a fix that only moves the disagreement elsewhere is shown with what it brings. */
  const ask = (kind: "one" | "all", edits: typeof fix): void => {
    const ahead = session.foresee(edits);
    setBrings(ahead);
    if (kind === "one" && edits.length <= INLINE && ahead.length === 0) apply(edits);
    else setAsking(kind);
  };
  const newFindings = brings.length > 0 && (
    <p className={styles.blocked}>
      直すと、新しい指摘が{brings.length}件出ます：{brings[0]!.message}
    </p>
  );
  // The slot 値 has already shown this one: the same cell, from what it holds to what is expected.
  const shown =
    fix.length === 1 && sameCell(fix[0]!, finding.cell) && fix[0]!.new.kind === "number" && String(fix[0]!.new.value) === finding.expected;
  const kind = findings.filter((other) => other.rule === finding.rule && other.fix).length;

  return (
    <>
      {fix.length > 0 && fix.length <= INLINE && !shown && (
        <div className={styles.preview}>
          {fix.map((edit) => (
            <EditLine key={`${edit.sheet}!${edit.row},${edit.col}`} edit={edit} analysis={analysis} />
          ))}
        </div>
      )}
      {fix.length > 0 && !free && <p className={styles.blocked}>{refusalSentence("protected", finding.cell.sheet)}</p>}
      {asking === "reason" ? (
        <ReasonForm
          onCancel={() => setAsking(undefined)}
          onAgree={(reason) => {
            setAsking(undefined);
            run(async () => {
              await session.acknowledge(finding, reason);
              notify({ tone: "success", text: "確認済みにしました。" });
            });
          }}
        />
      ) : (
        <div className={styles.actions}>
          {fix.length > 0 && free && (
            <Button size="small" appearance="primary" icon={<Wrench16Regular />} onClick={() => ask("one", fix)}>
              {fix.length <= INLINE ? "この内容で直す" : `直す（${fix.length}か所）`}
            </Button>
          )}
          {choices.map((own) => (
            <Button key={own.value} size="small" onClick={() => setChoice(own)}>
              「{own.value}」を正とする
            </Button>
          ))}
          {kind > 1 && all.edits.length > 0 && (
            <Button size="small" onClick={() => ask("all", all.edits)}>
              この種類をすべて直す（{kind}件）
            </Button>
          )}
          {canAcknowledge(finding) && (
            <Button size="small" onClick={() => setAsking("reason")}>
              確認済みにする
            </Button>
          )}
        </div>
      )}
      {asking === "one" && (
        <EditDialog
          title={label}
          note={newFindings}
          edits={fix}
          analysis={analysis}
          onAgree={() => apply(fix)}
          onClose={() => setAsking(undefined)}
        />
      )}
      {choice && (
        <EditDialog
          title={label}
          edits={choice.edits}
          analysis={analysis}
          onAgree={() => apply(choice.edits)}
          onClose={() => setChoice(undefined)}
        />
      )}
      {asking === "all" && (
        <EditDialog
          title={label}
          note={
            <>
              {all.left.length > 0 && <p className={styles.blocked}>{all.left.length}件は、保護または別の修正と重なるため残します。</p>}
              {newFindings}
            </>
          }
          edits={all.edits}
          analysis={analysis}
          onAgree={() => apply(all.edits)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
