export { Hidden } from "./Hidden";
