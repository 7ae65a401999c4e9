export { ReasonForm } from "./ReasonForm";
