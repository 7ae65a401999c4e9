export { FindingRow } from "./FindingRow";
