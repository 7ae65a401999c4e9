import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Zoomed in so far that no list would fit: the whole pane scrolls instead.
    "@media (max-height: 260px)": { height: "auto", minHeight: "100vh", overflowY: "visible" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
