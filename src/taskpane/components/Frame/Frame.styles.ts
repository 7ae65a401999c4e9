import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  failure: { flexShrink: 0, margin: tokens.spacingHorizontalS },
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, "@media (max-height: 260px)": { minHeight: "220px" } },
});
