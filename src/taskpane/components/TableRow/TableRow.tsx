import { Button, mergeClasses } from "@fluentui/react-components";
import { isDoubtful, isPointed, pointableForms, unpoint } from "../../../app/pointing";
import { cellRange, rangeName, tableName } from "../../../app/places";
import type { TableProgress } from "../../../app/tableProgress";
import { PROGRESS_NAMES } from "../../../app/tableProgress";
import { SEVERITY_NAMES } from "../../../app/summary";
import { usePane } from "../../pane/PaneContext";
import { Hidden } from "../Hidden";
import { ProgressLine } from "../ProgressLine";
import { SeverityMark } from "../SeverityMark";
import type { Tint } from "../StateBadge";
import { Tinted } from "../StateBadge";
import type { RowControl } from "../VirtualList";
import { useStyles } from "./TableRow.styles";

interface Props {
  readonly progress: TableProgress;
  readonly open: boolean;
  readonly control: RowControl;
  readonly onClick: () => void;
}

const TINTS: Readonly<Record<TableProgress["state"], Tint>> = { untouched: "quiet", filling: "care", check: "bad", done: "good" };

/** A located table: how far it is, how sure it was found, and where to go next. */
export function TableRow({ progress, open, control, onClick }: Props) {
  const styles = useStyles();
  const { table, issues, filled, required, state } = progress;
  return (
    <div className={mergeClasses(styles.row, open && styles.open)}>
      <button type="button" aria-expanded={open} className={styles.main} onClick={onClick} {...control.main}>
        <span className={styles.first}>
          <span className={styles.name}>{tableName(table)}</span>
          <Hidden>、</Hidden>
          {isDoubtful(table) && <Tinted tint="care">要確認の表</Tinted>}
          <Tinted tint={TINTS[state]}>{PROGRESS_NAMES[state]}</Tinted>
        </span>
        <span className={styles.second}>
          {required > 0 && (
            <span>
              入力 {filled}/{required}
            </span>
          )}
          {(["error", "warning"] as const).map(
            (severity) =>
              issues[severity] > 0 && (
                <span key={severity} className={styles.issues}>
                  <Hidden>、{SEVERITY_NAMES[severity]}</Hidden>
                  <SeverityMark severity={severity} />
                  {issues[severity]}
                </span>
              ),
          )}
          <Hidden>、</Hidden>
          <span className={styles.place}>{rangeName(table.sheet, table.range)}</span>
        </span>
      </button>
      {required > 0 && (
        <div className={styles.bar}>
          <ProgressLine label={`${tableName(table)}の入力`} filled={filled} total={required} />
        </div>
      )}
      {open && <Detail progress={progress} />}
    </div>
  );
}

function Detail({ progress }: { readonly progress: TableProgress }) {
  const styles = useStyles();
  const { session, jump, openPanel, run } = usePane();
  const { table, next } = progress;
  const pointable = pointableForms().some((form) => form.id === table.id);
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        <dt>確かさ</dt>
        <dd>{Math.round(table.confidence * 100)}%</dd>
        <dt>手がかり</dt>
        <dd>{table.evidence.join("、")}</dd>
        {table.missing.length > 0 && (
          <>
            <dt>ない見出し</dt>
            <dd>{table.missing.join("、")}</dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        {next && (
          <Button size="small" appearance="primary" onClick={() => jump(next.sheet, cellRange(next))}>
            次の空欄へ
          </Button>
        )}
        <Button size="small" onClick={() => jump(table.sheet, table.range)}>
          表へ移動
        </Button>
        {pointable && !isPointed(table) && (
          <Button size="small" onClick={() => openPanel({ point: table.id })}>
            この表を手で指す
          </Button>
        )}
        {isPointed(table) && (
          <Button size="small" onClick={() => run(() => session.keep((stored) => unpoint(stored, table.id, table.sheet)))}>
            手での指定をやめる
          </Button>
        )}
      </div>
    </div>
  );
}
