import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  pages: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});
