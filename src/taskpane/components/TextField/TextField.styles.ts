import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

export const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  required: { paddingInlineStart: tokens.spacingHorizontalXS, color: tokens.colorPaletteRedForeground3 },
  box: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalSNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "& > svg": { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    ":focus-within": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: "-1px",
    },
  },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}` },
  input: {
    flexGrow: 1,
    minWidth: 0,
    padding: 0,
    border: 0,
    outlineStyle: "none",
    // Not below what a page keeps in sight at its top.
    scrollMarginTop: "96px",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  problem: { ...small, color: tokens.colorPaletteRedForeground1 },
  hint: { ...small, color: tokens.colorNeutralForeground2 },
});
