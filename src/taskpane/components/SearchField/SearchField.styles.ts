import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  field: { flexGrow: 1, minWidth: 0 },
});
