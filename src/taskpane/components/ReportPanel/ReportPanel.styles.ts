import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, overflowWrap: "anywhere" },
  fact: {
    display: "grid",
    gridTemplateColumns: "7em 1fr",
    columnGap: tokens.spacingHorizontalS,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
    "& li": { paddingBlock: tokens.spacingVerticalXXS },
  },
  where: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
