import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { recognise } from "../../../app/edition";
import type { Session } from "../../../app/session";
import { PaneProvider, useSessionState } from "../../pane/PaneContext";
import { readFlag, writeFlag } from "../../pane/preferences";
import type { Notice, Panel, TabId } from "../../pane/types";
import { usePaneActions } from "../../pane/usePaneActions";
import { darkTheme, lightTheme } from "../../theme/themes";
import { useDark } from "../../theme/useDark";
import { Frame } from "../Frame";
import { NoticeBar } from "../NoticeBar";
import { BusyPage, FailedPage } from "../StatePage";
import { Welcome } from "../Welcome";
import { useStyles } from "./App.styles";

interface Props {
  readonly session: Session;
  /** Excel's own theme, when Excel tells it. */
  readonly officeDark?: boolean | undefined;
}

/** The pane over one session: first run, reading, failed, or the frame with its tabs. */
export function App({ session, officeDark }: Props) {
  const styles = useStyles();
  const dark = useDark(officeDark);
  const state = useSessionState(session);
  const [welcomed, setWelcomed] = useState(() => readFlag("welcomed"));
  const [tab, setTab] = useState<TabId>("check");
  const [panel, setPanel] = useState<Panel>();
  const [notice, setNotice] = useState<Notice>();
  const openTab = useCallback((next: TabId) => {
    setPanel(undefined);
    setTab(next);
  }, []);
  const pane = usePaneActions(session, { notify: setNotice, openPanel: setPanel, openTab });
  const closeNotice = useCallback(() => setNotice(undefined), []);

  useEffect(() => pane.run(() => session.open()), [pane, session]);

  const { analysis, failure } = state;
  const start = (): void => {
    writeFlag("welcomed");
    setWelcomed(true);
  };
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.provider}>
      <PaneProvider value={pane}>
        <div className={styles.pane}>
          {!welcomed ? (
            <main className={styles.main}>
              <Welcome recognised={analysis && recognise(analysis)[0]?.name} busy={!analysis && state.busy} onStart={start} />
            </main>
          ) : analysis ? (
            <Frame state={state} analysis={analysis} tab={tab} panel={panel} />
          ) : (
            <main className={styles.main}>
              {failure && !state.busy ? <FailedPage failure={failure} onRetry={() => pane.run(() => session.open())} /> : <BusyPage />}
            </main>
          )}
          {notice && <NoticeBar notice={notice} onClose={closeNotice} />}
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
