export { PastePanel } from "./PastePanel";
