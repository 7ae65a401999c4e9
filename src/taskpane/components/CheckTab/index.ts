export { CheckTab } from "./CheckTab";
