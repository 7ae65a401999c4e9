import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    maxWidth: "560px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
