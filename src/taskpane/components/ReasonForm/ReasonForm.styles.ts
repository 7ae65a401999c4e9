import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
