export { DiagnosticsPanel } from "./DiagnosticsPanel";
