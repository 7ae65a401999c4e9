import { makeStyles, tokens } from "@fluentui/react-components";
import { openRow, rowButton } from "../../theme/listRow";

export const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  open: openRow,
  main: { ...rowButton, alignItems: "flex-start", columnGap: tokens.spacingHorizontalS, paddingInline: tokens.spacingHorizontalS },
  lines: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  first: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  fixable: { display: "inline-flex", flexShrink: 0, marginInlineStart: "auto", color: tokens.colorBrandForeground1 },
  gone: { flexShrink: 0, marginInlineStart: "auto", color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  message: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "1",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  whole: { WebkitLineClamp: "unset" },
});
