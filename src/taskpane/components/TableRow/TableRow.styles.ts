import { makeStyles, tokens } from "@fluentui/react-components";
import { openRow, rowButton } from "../../theme/listRow";

export const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  open: openRow,
  main: { ...rowButton, flexDirection: "column", paddingInline: tokens.spacingHorizontalM },
  first: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  second: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  issues: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  place: { overflowWrap: "anywhere" },
  bar: { paddingInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalSNudge },
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "6em 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
