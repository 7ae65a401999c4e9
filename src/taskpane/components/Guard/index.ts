export { Guard } from "./Guard";
