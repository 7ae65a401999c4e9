import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // As large as the text it stands in, and broken like it.
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start", overflowWrap: "anywhere" },
});
