export { Outside } from "./Outside";
