export { TableRow } from "./TableRow";
