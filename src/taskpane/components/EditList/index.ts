export { EditLine, EditList } from "./EditList";
