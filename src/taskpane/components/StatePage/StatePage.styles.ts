import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  busy: { display: "flex", flexGrow: 1, alignItems: "center", justifyContent: "center" },
  alert: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
