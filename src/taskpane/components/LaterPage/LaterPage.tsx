import type { Analysis } from "../../../app/analysis";
import type { SessionState } from "../../../app/session";
import type { Pages } from "../../later/usePages";
import type { Panel, TabId } from "../../pane/types";
import { NoTablesPage } from "../StatePage";

interface Props {
  readonly pages: Pages;
  readonly page: Panel | Exclude<TabId, "check">;
  readonly state: SessionState;
  readonly analysis: Analysis;
}

/** A tab other than 点検, or the page that lies over the tabs. */
export function LaterPage({ pages, page, state, analysis }: Props) {
  if (typeof page === "object") return <pages.PointPanel analysis={analysis} table={page.point} />;
  switch (page) {
    case "history":
      return <pages.HistoryPanel history={state.history} analysis={analysis} busy={state.busy} />;
    case "acknowledged":
      return <pages.AcknowledgedPanel acknowledged={state.sorted.acknowledged} analysis={analysis} />;
    case "report":
      return <pages.ReportPanel state={state} analysis={analysis} />;
    case "paste":
      return <pages.PastePanel state={state} analysis={analysis} />;
    case "diagnostics":
      return <pages.DiagnosticsPanel state={state} analysis={analysis} />;
    case "scenario":
      return <pages.ScenarioPanel state={state} analysis={analysis} />;
    case "beside":
      return <pages.BesidePanel state={state} analysis={analysis} />;
    case "tables":
      return <pages.TablesTab state={state} analysis={analysis} />;
    case "settings":
      return <pages.SettingsTab state={state} />;
    case "calc":
      return analysis.tables.length > 0 ? <pages.CalcTab state={state} analysis={analysis} /> : <NoTablesPage />;
  }
}
