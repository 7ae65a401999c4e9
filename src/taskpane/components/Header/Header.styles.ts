import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInlineStart: tokens.spacingHorizontalM,
    // Excel draws its personality menu over this corner: 12 × 32 px, 26 wide and 8 from the edge on a Mac.
    paddingInlineEnd: "36px",
  },
  names: { flexGrow: 1, minWidth: 0 },
  title: {
    display: "-webkit-box",
    margin: 0,
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap" },
});
