import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../../theme/focusRing";

export const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minHeight: "32px",
    border: "none",
    paddingInline: tokens.spacingHorizontalM,
    whiteSpace: "nowrap",
    // Zoomed to 200 % the pane is half as wide.
    "@media (max-width: 240px)": { paddingInline: tokens.spacingHorizontalXS },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: "''",
      position: "absolute",
      insetInline: tokens.spacingHorizontalM,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});
