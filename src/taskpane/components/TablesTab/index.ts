export { TablesTab } from "./TablesTab";
