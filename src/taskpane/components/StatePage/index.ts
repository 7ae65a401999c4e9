export { BrokenPage, BusyPage, FailedPage, NoTablesPage } from "./StatePage";
