export { Chip } from "./Chip";
