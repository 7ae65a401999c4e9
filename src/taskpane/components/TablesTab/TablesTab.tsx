import { Button } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { recognise } from "../../../app/edition";
import { missingForms, pointableForms } from "../../../app/pointing";
import type { SessionState } from "../../../app/session";
import { tableProgress } from "../../../app/tableProgress";
import { usePane } from "../../pane/PaneContext";
import { isComposing } from "../../pane/composing";
import type { TablesRow } from "../../tables/rows";
import { tablesRows } from "../../tables/rows";
import { GroupHeading } from "../GroupHeading";
import { ProgressLine } from "../ProgressLine";
import { NoTablesPage } from "../StatePage";
import { TableRow } from "../TableRow";
import type { RowControl } from "../VirtualList";
import { VirtualList } from "../VirtualList";
import { useStyles } from "./TablesTab.styles";

interface Props {
  readonly state: SessionState;
  readonly analysis: Analysis;
}

const HEIGHTS = { table: 66, missing: 34, form: 40 } as const;

/** 表: which tables were found where, how sure, how far; what is missing; and the way into 様式. */
export function TablesTab({ state, analysis }: Props) {
  const styles = useStyles();
  const { jump, openPanel } = usePane();
  const [showMissing, setShowMissing] = useState(false);
  const [opened, setOpened] = useState<string>();
  const [active, setActive] = useState<string>();
  const progress = useMemo(() => tableProgress(analysis, state.sorted.open), [analysis, state.sorted.open]);
  const missing = useMemo(() => missingForms(analysis), [analysis]);
  const rows = useMemo(() => tablesRows(progress, missing, showMissing), [progress, missing, showMissing]);
  const filled = progress.reduce((sum, own) => sum + own.filled, 0);
  const required = progress.reduce((sum, own) => sum + own.required, 0);

  const go = (row: Extract<TablesRow, { kind: "table" }>): void => {
    setOpened(row.key);
    jump(row.progress.table.sheet, row.progress.table.range);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows.find((known) => known.key === active);
    if (row?.kind !== "table" || isComposing(event) || !(event.target instanceof HTMLElement) || event.target.dataset["main"] === undefined)
      return;
    if (event.key === "Enter") {
      event.preventDefault();
      go(row);
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") setOpened(event.key === "ArrowRight" ? row.key : undefined);
  };
  const draw = (row: TablesRow, control: RowControl) => {
    if (row.kind === "missing") {
      return (
        <GroupHeading level={1} open={row.open} count={row.count} control={control} onToggle={() => setShowMissing(!row.open)}>
          見つからない表
        </GroupHeading>
      );
    }
    if (row.kind === "form") return <MissingRow row={row} control={control} />;
    return (
      <TableRow
        progress={row.progress}
        open={opened === row.key}
        control={control}
        onClick={() => (opened === row.key ? setOpened(undefined) : go(row))}
      />
    );
  };

  if (progress.length === 0) {
    return (
      <NoTablesPage>
        <div>
          <Button onClick={() => openPanel({ point: undefined })}>表を手で指す</Button>
        </div>
      </NoTablesPage>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <div className={styles.documents}>
          {recognise(analysis).map(({ form, name, tables }) => (
            <div key={form}>
              {name}として認識（表{tables}個）
            </div>
          ))}
        </div>
        <ProgressLine label="全体の入力" filled={filled} total={required} />
        <div className={styles.line}>
          <span className={styles.quiet}>
            入力 {filled}/{required}
          </span>
          <span className={styles.buttons}>
            <Button size="small" appearance="subtle" onClick={() => openPanel({ point: undefined })}>
              手で指す
            </Button>
            <Button size="small" onClick={() => openPanel("paste")}>
              様式への貼り付け
            </Button>
          </span>
        </div>
      </div>
      <VirtualList
        label="表"
        rows={rows}
        estimate={(row) => HEIGHTS[row.kind]}
        render={draw}
        active={active}
        onActive={setActive}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function MissingRow({ row, control }: { readonly row: Extract<TablesRow, { kind: "form" }>; readonly control: RowControl }) {
  const styles = useStyles();
  const { openPanel } = usePane();
  const pointable = pointableForms().some((form) => form.id === row.form.id);
  return (
    <div className={styles.missing}>
      <span className={styles.name} {...(pointable ? {} : control.main)}>
        {row.form.label}
      </span>
      {pointable && (
        <Button size="small" {...control.main} aria-label={`${row.form.label}を手で指す`} onClick={() => openPanel({ point: row.form.id })}>
          手で指す
        </Button>
      )}
    </div>
  );
}
