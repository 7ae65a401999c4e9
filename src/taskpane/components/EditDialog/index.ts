export { EditDialog } from "./EditDialog";
