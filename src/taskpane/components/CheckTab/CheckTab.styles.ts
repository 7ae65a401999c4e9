import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tools: { display: "flex", flexShrink: 0, paddingInline: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXS },
  // Over the list, so that it moves no row.
  waiting: { position: "absolute", bottom: tokens.spacingVerticalS, alignSelf: "center", boxShadow: tokens.shadow8 },
  list: { position: "relative", display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  section: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  table: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
