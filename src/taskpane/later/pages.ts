/** What is not needed to show the first findings: one chunk, fetched when they are on screen. */
export { AcknowledgedPanel } from "../components/AcknowledgedPanel";
export { BesidePanel } from "../components/BesidePanel";
export { CalcTab } from "../components/CalcTab";
export { DiagnosticsPanel } from "../components/DiagnosticsPanel";
export { HistoryPanel } from "../components/HistoryPanel";
export { PastePanel } from "../components/PastePanel";
export { PointPanel } from "../components/PointPanel";
export { ReportPanel } from "../components/ReportPanel";
export { ScenarioPanel } from "../components/ScenarioPanel";
export { SettingsTab } from "../components/SettingsTab";
export { TablesTab } from "../components/TablesTab";
