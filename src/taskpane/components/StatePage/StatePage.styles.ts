import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  busy: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  alert: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
