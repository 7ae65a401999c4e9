import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { History, HistoryEntry } from "../../../app/history";
import { timeOfDay } from "../../pane/clock";
import { usePane } from "../../pane/PaneContext";
import { EditLine } from "../EditList";
import { PanelPage } from "../PanelPage";
import { useStyles } from "./HistoryPanel.styles";

const SHOWN = 20;

interface Props {
  readonly history: History;
  readonly analysis: Analysis;
  readonly busy: boolean;
}

/** Our writes, newest first, each to be taken back while its cells are as we left them. */
export function HistoryPanel({ history, analysis, busy }: Props) {
  const styles = useStyles();
  return (
    <PanelPage title="書き込みの履歴">
      <p className={styles.note}>
        表作成ナビが書き込んだ内容です。書き込んだあとに変わったセルは、上書きせずに残します。ExcelのCtrl+Zでは戻らないことがあるため、ここから元に戻してください。
      </p>
      {history.length === 0 && <p>まだ書き込みはありません。</p>}
      <ol className={styles.list}>
        {history.map((entry) => (
          <Entry key={entry.id} entry={entry} analysis={analysis} busy={busy} />
        ))}
      </ol>
    </PanelPage>
  );
}

function Entry({ entry, analysis, busy }: { readonly entry: HistoryEntry; readonly analysis: Analysis; readonly busy: boolean }) {
  const styles = useStyles();
  const { undo } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <div className={styles.names}>
          <div className={styles.label}>{entry.label}</div>
          <div className={styles.note}>
            {timeOfDay(new Date(entry.at))}・{entry.edits.length}か所{entry.undone && "・元に戻しました"}
          </div>
        </div>
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          内容
        </Button>
        {!entry.undone && (
          <Button size="small" icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={() => void undo(entry.id)}>
            元に戻す
          </Button>
        )}
      </div>
      {open && (
        <div>
          {entry.edits.slice(0, SHOWN).map((edit) => (
            <EditLine key={`${edit.sheet}!${edit.row},${edit.col}`} edit={edit} analysis={analysis} />
          ))}
          {entry.edits.length > SHOWN && <p className={styles.note}>ほか{entry.edits.length - SHOWN}か所</p>}
        </div>
      )}
    </li>
  );
}
