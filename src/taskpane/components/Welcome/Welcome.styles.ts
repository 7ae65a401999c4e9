import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  found: { fontWeight: tokens.fontWeightSemibold },
  keys: { fontSize: tokens.fontSizeBase200 },
});
