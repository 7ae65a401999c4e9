import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  tree: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& ul": { paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  },
  step: { display: "grid", gridTemplateColumns: "1em 1fr", columnGap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalSNudge },
  sign: { fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  role: { color: tokens.colorNeutralForeground2 },
  after: { paddingInlineStart: tokens.spacingHorizontalM },
  missing: { marginInlineEnd: tokens.spacingHorizontalS },
});
