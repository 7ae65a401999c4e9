import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../../theme/focusRing";

export const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  select: {
    display: "block",
    width: "100%",
    minHeight: "32px",
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ...focusRing,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusWarningForeground1 },
});
