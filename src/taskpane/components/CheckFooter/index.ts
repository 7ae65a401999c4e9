export { CheckFooter } from "./CheckFooter";
