import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { KeyboardEvent } from "react";
import { useEffect, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { checked } from "../../../app/checked";
import { ruleTitle } from "../../../app/findingDetail";
import type { SessionState } from "../../../app/session";
import { SEVERITY_NAMES } from "../../../app/summary";
import type { Severity } from "../../../core/rules/rule";
import { sameName } from "../../../core/text/ja";
import type { CheckRow } from "../../check/rows";
import { useCheckList } from "../../check/useCheckList";
import { timeOfDay } from "../../pane/clock";
import { isComposing } from "../../pane/composing";
import { CheckFooter } from "../CheckFooter";
import { EmptyState } from "../EmptyState";
import { FindingDetail } from "../FindingDetail";
import { FindingRow } from "../FindingRow";
import { GroupHeading } from "../GroupHeading";
import { SearchField } from "../SearchField";
import { SeverityMark } from "../SeverityMark";
import type { RowControl } from "../VirtualList";
import { VirtualList } from "../VirtualList";
import { useStyles } from "./CheckTab.styles";

interface Props {
  readonly state: SessionState;
  readonly analysis: Analysis;
  readonly severities: ReadonlySet<Severity>;
  readonly onShowAll: () => void;
}

const HEIGHTS = { group: 34, section: 26, finding: 54 } as const;

/** 点検: the findings, grouped, filtered, one after another. */
export function CheckTab({ state, analysis, severities, onShowAll }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const { open, acknowledged } = state.sorted;
  const list = useCheckList(open, analysis, severities, text);
  const { step } = list;

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "F8" || event.isComposing) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [step]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = list.rows.find((known) => known.key === list.active);
    if (!row || isComposing(event)) return;
    const onMain = event.target instanceof HTMLElement && event.target.dataset["main"] !== undefined;
    if (event.key === "Escape" && row.kind === "finding" && list.opened === row.key) {
      list.setOpened(undefined);
      list.handle.current?.focusRow(row.key);
    } else if (onMain && event.key === "Enter" && row.kind === "finding") {
      event.preventDefault();
      list.go(row.key);
    } else if (onMain && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      const opening = event.key === "ArrowRight";
      if (row.kind === "finding") list.setOpened(opening ? row.key : undefined);
      else list.toggle(row.key, opening);
    }
  };

  const draw = (row: CheckRow, control: RowControl) => {
    if (row.kind === "group") {
      return (
        <GroupHeading level={1} open={row.open} count={row.count} control={control} onToggle={() => list.toggle(row.key, !row.open)}>
          <SeverityMark severity={row.severity} />
          {SEVERITY_NAMES[row.severity]}
        </GroupHeading>
      );
    }
    if (row.kind === "section") {
      return (
        <GroupHeading level={2} open={row.open} count={row.count} control={control} onToggle={() => list.toggle(row.key, !row.open)}>
          <span className={styles.section}>
            <span className={styles.sheet}>{row.sheet}</span>
            {row.table !== "" && !sameName(row.table, row.sheet) && <span className={styles.table}>{row.table}</span>}
          </span>
        </GroupHeading>
      );
    }
    const { finding, gone, key } = row.item;
    const isOpen = list.opened === key && !gone;
    const word = acknowledged.some(
      (known) =>
        known.finding.rule === finding.rule &&
        known.finding.cell.row === finding.cell.row &&
        known.finding.cell.sheet === finding.cell.sheet,
    );
    return (
      <FindingRow
        finding={finding}
        title={ruleTitle(finding, analysis)}
        {...(gone ? { gone: word ? "確認済み" : "直りました" } : {})}
        open={isOpen}
        control={control}
        onClick={() => (isOpen ? list.setOpened(undefined) : list.go(key, false))}
      >
        {isOpen && <FindingDetail finding={finding} analysis={analysis} findings={open} />}
      </FindingRow>
    );
  };

  if (open.length === 0 && list.rows.length === 0) {
    return (
      <div className={styles.tab}>
        <NothingFound state={state} analysis={analysis} />
        <CheckFooter at={0} total={0} acknowledged={acknowledged.length} onStep={list.step} />
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.tools}>
        <SearchField text={text} onText={setText} />
      </div>
      <div
        className={styles.list}
        onPointerEnter={(event) => event.pointerType !== "touch" && list.hold(true)}
        onPointerLeave={() => list.hold(false)}
      >
        {list.rows.length === 0 ? (
          <EmptyState title="条件に合う指摘はありません">
            <div>
              <Button
                onClick={() => {
                  setText("");
                  onShowAll();
                }}
              >
                すべて表示
              </Button>
            </div>
          </EmptyState>
        ) : (
          <VirtualList
            label="指摘"
            rows={list.rows}
            estimate={(row) => HEIGHTS[row.kind]}
            render={draw}
            active={list.active}
            onActive={list.setActive}
            onKeyDown={onKeyDown}
            handle={list.handle}
          />
        )}
        {list.waiting > 0 && (
          <Button className={styles.waiting} size="small" onClick={list.adopt}>
            新しい指摘 {list.waiting}件を表示
          </Button>
        )}
      </div>
      <CheckFooter at={list.at} total={list.total} acknowledged={acknowledged.length} onStep={list.step} />
    </div>
  );
}

/** 0 件 says what was checked and when. */
function NothingFound({ state, analysis }: { readonly state: SessionState; readonly analysis: Analysis }) {
  const scope = checked(analysis);
  return (
    <EmptyState icon={<CheckmarkCircleRegular aria-hidden />} title="指摘は0件です">
      <p>
        {state.checkedAt ? `${timeOfDay(state.checkedAt)}に` : ""}
        {scope.sheets}枚のシートから見つかった{scope.tables}個の表と、計算する欄{scope.computed}か所を、{scope.rules}
        種類の規則で点検しました。
      </p>
      <p>見つからなかった表は点検していません。「表」タブで確かめてください。</p>
    </EmptyState>
  );
}
