export { Wait } from "./Wait";
