import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { recognise } from "../../../app/edition";
import { refusalSentence } from "../../../app/refusals";
import type { SessionState } from "../../../app/session";
import { summary } from "../../../app/summary";
import type { Severity } from "../../../core/rules/rule";
import { timeOfDay } from "../../pane/clock";
import { usePages } from "../../later/usePages";
import { usePane } from "../../pane/PaneContext";
import type { Panel, TabId } from "../../pane/types";
import { Announcer } from "../Announcer";
import { CheckTab } from "../CheckTab";
import { Guard } from "../Guard";
import { Header } from "../Header";
import { LaterPage } from "../LaterPage";
import { Message } from "../Message";
import { BrokenPage, LoadingPage, NoTablesPage, NotLoadedPage } from "../StatePage";
import { SummaryStrip } from "../SummaryStrip";
import { TabBar } from "../TabBar";
import { useStyles } from "./Frame.styles";

interface Props {
  readonly state: SessionState;
  readonly analysis: Analysis;
  readonly tab: TabId;
  readonly panel: Panel | undefined;
}

/** The tabs in order; 入力 joins them after 点検. */
const TABS: readonly { readonly id: TabId; readonly name: string }[] = [
  { id: "check", name: "点検" },
  { id: "calc", name: "計算" },
  { id: "tables", name: "表" },
  { id: "settings", name: "設定" },
];

/** Header, summary, tabs, and the page below them. */
export function Frame({ state, analysis, tab, panel }: Props) {
  const styles = useStyles();
  const { session, run, openTab } = usePane();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const later = usePages();
  const counts = summary(state.sorted.open);
  const found = analysis.tables.length > 0;
  const time = state.checkedAt ? `最終点検 ${timeOfDay(state.checkedAt)}` : "";
  const toggle = (severity: Severity): void => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    setSeverities(next);
    openTab("check");
  };

  const page = (): ReactNode => {
    const wanted = panel ?? tab;
    if (wanted !== "check") {
      if (later.failed) return <NotLoadedPage onRetry={later.retry} />;
      if (!later.pages) return <LoadingPage />;
      return <LaterPage pages={later.pages} page={wanted} state={state} analysis={analysis} />;
    }
    if (!found) return <NoTablesPage />;
    return <CheckTab state={state} analysis={analysis} severities={severities} onShowAll={() => setSeverities(new Set())} />;
  };

  return (
    <>
      <Header
        title={recognise(analysis)[0]?.name ?? "表作成ナビ"}
        detail={[time, session.port.name()].filter((part) => part !== "").join("・")}
        busy={state.busy}
        onRecheck={() => run(() => session.recheck())}
      />
      <main className={styles.main}>
        {found && <SummaryStrip counts={counts} chosen={severities} onToggle={toggle} />}
        <TabBar label="表作成ナビ" tabs={TABS} selected={panel === undefined ? tab : undefined} controls="page" onSelect={openTab} />
        {state.failure && !state.busy && (
          <div className={styles.failure}>
            <Message
              tone="error"
              actions={
                <Button size="small" onClick={() => run(() => session.recheck())}>
                  もう一度
                </Button>
              }
            >
              {refusalSentence(state.failure.reason)}
            </Message>
          </div>
        )}
        <div id="page" className={styles.page} {...(panel === undefined ? { role: "tabpanel", "aria-labelledby": `tab-${tab}` } : {})}>
          <Guard key={`${tab}${String(panel)}`} fallback={(retry) => <BrokenPage onRetry={retry} />}>
            {page()}
          </Guard>
        </div>
      </main>
      <Announcer counts={counts} />
    </>
  );
}
