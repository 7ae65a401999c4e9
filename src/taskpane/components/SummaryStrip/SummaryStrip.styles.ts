import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  count: { fontWeight: tokens.fontWeightBold, fontVariantNumeric: "tabular-nums" },
});
