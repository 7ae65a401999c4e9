import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // WebView2 hides scrollbars that are only "auto".
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", overflowAnchor: "none" },
});
