import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  steps: { display: "flex", alignItems: "center" },
  at: { minWidth: "3.5em", textAlign: "center", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  pages: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  page: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    "@media (max-width: 240px)": { paddingInline: tokens.spacingHorizontalXS },
  },
});
