export { GroupHeading } from "./GroupHeading";
