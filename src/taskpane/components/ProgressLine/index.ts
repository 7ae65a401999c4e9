export { ProgressLine } from "./ProgressLine";
