export { BrokenPage, BusyPage, FailedPage, LoadingPage, NoTablesPage, NotLoadedPage } from "./StatePage";
