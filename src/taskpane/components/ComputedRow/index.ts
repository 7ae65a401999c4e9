export { ComputedRow } from "./ComputedRow";
