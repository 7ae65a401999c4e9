export { AcknowledgedPanel } from "./AcknowledgedPanel";
