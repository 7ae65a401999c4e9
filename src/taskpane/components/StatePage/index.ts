export { BusyPage, FailedPage, NoTablesPage } from "./StatePage";
