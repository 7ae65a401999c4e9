export { StateBadge, Tinted } from "./StateBadge";
export type { Tint } from "./StateBadge";
