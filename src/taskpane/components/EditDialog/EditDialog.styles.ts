import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  surface: { width: "calc(100vw - 24px)", maxWidth: "480px", maxHeight: "calc(100vh - 16px)", padding: tokens.spacingHorizontalM },
  body: { maxHeight: "calc(100vh - 48px)", rowGap: tokens.spacingVerticalS },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, height: "320px", maxHeight: "calc(100vh - 160px)" },
});
