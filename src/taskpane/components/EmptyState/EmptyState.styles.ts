import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    "& p, & ul, & ol": { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
    "& ul, & ol": { paddingInlineStart: tokens.spacingHorizontalXL },
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: "32px", lineHeight: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});
