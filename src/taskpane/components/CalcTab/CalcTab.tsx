import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { KeyboardEvent } from "react";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { ListedState } from "../../../app/computedList";
import { computedSections } from "../../../app/computedList";
import { keyFigures } from "../../../app/keyFigures";
import { cellRange, rangeName } from "../../../app/places";
import { planRecalculation } from "../../../app/recalculate";
import type { SessionState } from "../../../app/session";
import type { WriteMode } from "../../../core/edit/computedEdit";
import type { CalcRow } from "../../calc/rows";
import { calcRows } from "../../calc/rows";
import { keepPreference, preference } from "../../later/officeHelpers";
import { isComposing } from "../../pane/composing";
import { usePane } from "../../pane/PaneContext";
import { ComputedRow } from "../ComputedRow";
import { EmptyState } from "../EmptyState";
import { ExplanationTree } from "../ExplanationTree";
import { GroupHeading } from "../GroupHeading";
import { KeyFigures } from "../KeyFigures";
import type { RowControl } from "../VirtualList";
import { VirtualList } from "../VirtualList";
import { CalcBar } from "./CalcBar";
import { useStyles } from "./CalcTab.styles";
import { StateFilter } from "./StateFilter";

interface Props {
  readonly state: SessionState;
  readonly analysis: Analysis;
}

const HEIGHTS = { section: 26, cell: 54 } as const;

/** 計算: every computed cell, its state, how it came about, and writing them all. */
export function CalcTab({ state, analysis }: Props) {
  const styles = useStyles();
  const { jump } = usePane();
  const [mode, setMode] = useState<WriteMode>(() => preference("writeMode", ["values", "formulas"]));
  const [chosen, setChosen] = useState<ListedState>();
  const [toggles, setToggles] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [opened, setOpened] = useState<string>();
  const [active, setActive] = useState<string>();

  const figures = useMemo(() => keyFigures(analysis), [analysis]);
  const plan = useMemo(() => planRecalculation(analysis, mode), [analysis, mode]);
  const sections = useMemo(() => computedSections(plan, analysis, state.history), [plan, analysis, state.history]);
  const rows = useMemo(() => calcRows(sections, chosen, toggles), [sections, chosen, toggles]);
  const toggle = (key: string, open: boolean): void => setToggles((known) => new Map(known).set(key, open));
  const chooseMode = (next: WriteMode): void => {
    setMode(next);
    keepPreference("writeMode", next);
  };
  const go = (row: Extract<CalcRow, { kind: "cell" }>): void => {
    const { address } = row.item.planned.cell;
    setOpened(row.key);
    jump(address.sheet, cellRange(address));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows.find((known) => known.key === active);
    if (!row || isComposing(event) || !(event.target instanceof HTMLElement) || event.target.dataset["main"] === undefined) return;
    if (event.key === "Enter" && row.kind === "cell") {
      event.preventDefault();
      go(row);
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const opening = event.key === "ArrowRight";
      if (row.kind === "cell") setOpened(opening ? row.key : undefined);
      else toggle(row.key, opening);
    }
  };

  const draw = (row: CalcRow, control: RowControl) => {
    if (row.kind === "section") {
      const { name, table } = row.section;
      return (
        <GroupHeading level={2} open={row.open} count={row.count} control={control} onToggle={() => toggle(row.key, !row.open)}>
          <span className={styles.section}>
            <span className={styles.table}>{name}</span>
            <span className={styles.quiet}>{rangeName(table.sheet, table.range)}</span>
          </span>
        </GroupHeading>
      );
    }
    const isOpen = opened === row.key;
    return (
      <ComputedRow item={row.item} open={isOpen} control={control} onClick={() => (isOpen ? setOpened(undefined) : go(row))}>
        {isOpen && <ExplanationTree cell={row.item.planned.cell} analysis={analysis} />}
      </ComputedRow>
    );
  };

  if (plan.length === 0) {
    return (
      <EmptyState icon={<CheckmarkCircleRegular aria-hidden />} title="計算する欄はありません">
        <p>見つかった表に、表作成ナビが計算する欄がありません。「表」タブで見つかった表を確かめてください。</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      <KeyFigures figures={figures} />
      <CalcBar plan={plan} analysis={analysis} mode={mode} onMode={chooseMode} busy={state.busy} />
      <StateFilter sections={sections} chosen={chosen} onChoose={setChosen} />
      <VirtualList
        label="計算する欄"
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
