import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../../theme/focusRing";

export const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  open: {
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground2,
    "::before": {
      content: "''",
      position: "absolute",
      insetBlock: 0,
      insetInlineStart: 0,
      width: "3px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    border: "none",
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  first: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, width: "100%", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  values: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  next: { fontWeight: tokens.fontWeightSemibold },
});
