export { BesidePanel } from "./BesidePanel";
