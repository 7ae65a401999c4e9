import { makeStyles, tokens } from "@fluentui/react-components";
import { openRow, rowButton } from "../../theme/listRow";

export const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  open: openRow,
  main: {
    ...rowButton,
    flexDirection: "column",
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  first: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  values: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  next: { fontWeight: tokens.fontWeightSemibold },
});
