export { Choice } from "./Choice";
