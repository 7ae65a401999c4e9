import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  share: { display: "block", width: "100%", height: "8px" },
  bars: { display: "block", width: "100%", height: "24px" },
  track: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  value: { fill: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { fill: "Highlight" } },
  over: { fill: tokens.colorStatusDangerForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  mark: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});
