import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  refused: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
