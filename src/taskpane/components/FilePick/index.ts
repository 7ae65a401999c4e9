export { FilePick } from "./FilePick";
