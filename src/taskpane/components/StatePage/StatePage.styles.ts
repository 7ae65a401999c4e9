import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  busy: { display: "flex", flexDirection: "column", flexGrow: 1, alignItems: "center", justifyContent: "center", rowGap: tokens.spacingVerticalM },
  alert: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
