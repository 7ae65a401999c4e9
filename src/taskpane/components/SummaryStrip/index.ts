export { SummaryStrip } from "./SummaryStrip";
