export { SettingRow } from "./SettingRow";
