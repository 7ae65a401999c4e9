export { PointPanel } from "./PointPanel";
