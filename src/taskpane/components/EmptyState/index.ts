export { EmptyState } from "./EmptyState";
