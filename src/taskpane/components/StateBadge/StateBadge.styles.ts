import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
});
