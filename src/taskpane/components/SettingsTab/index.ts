export { SettingsTab } from "./SettingsTab";
