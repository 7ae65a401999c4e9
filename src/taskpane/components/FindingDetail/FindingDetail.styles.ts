import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: "30px",
    paddingInlineEnd: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  slots: {
    display: "grid",
    gridTemplateColumns: "4.5em 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  values: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  sides: { margin: 0, padding: 0, listStyleType: "none" },
  sideValue: { marginInlineStart: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  preview: {
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  blocked: { margin: 0, color: tokens.colorStatusWarningForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, ":empty": { display: "none" } },
  source: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});
