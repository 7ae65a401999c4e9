export { StateBadge } from "./StateBadge";
