import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  mark: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});
