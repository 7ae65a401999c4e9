export { KeyFigures } from "./KeyFigures";
