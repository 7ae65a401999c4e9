import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  dialog: {
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    width: "calc(100vw - 16px)",
    maxWidth: "480px",
    maxHeight: "calc(100vh - 16px)",
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "&[open]": { display: "flex" },
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  tall: { height: "440px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", justifyContent: "flex-end", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
