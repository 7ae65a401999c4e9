export { CalcTab } from "./CalcTab";
