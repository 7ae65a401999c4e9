import { tokens } from "@fluentui/react-components";
import { focusRing } from "./focusRing";

/** A row that is open: a bar at its left says so also in forced colours. */
export const openRow = {
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
} as const;

/** The button over the whole width of a row that opens it. */
export const rowButton = {
  display: "flex",
  width: "100%",
  border: "none",
  paddingBlock: tokens.spacingVerticalSNudge,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ...focusRing,
} as const;
