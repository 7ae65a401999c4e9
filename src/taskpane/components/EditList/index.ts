export { EditLine, EditList, FEW } from "./EditList";
