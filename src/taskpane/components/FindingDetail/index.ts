export { FindingDetail } from "./FindingDetail";
