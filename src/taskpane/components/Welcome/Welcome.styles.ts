import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  found: { fontWeight: tokens.fontWeightSemibold },
  keys: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  key: { whiteSpace: "nowrap" },
});
