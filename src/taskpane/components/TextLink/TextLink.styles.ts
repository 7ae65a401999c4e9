import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../../theme/focusRing";

export const useStyles = makeStyles({
  // As large as the text it stands in, and broken like it.
  link: {
    display: "inline",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    ...focusRing,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":active": { color: tokens.colorBrandForegroundLinkPressed },
  },
});
