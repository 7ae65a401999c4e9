export { PanelPage } from "./PanelPage";
