export { TextLink } from "./TextLink";
