import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  ring: {
    display: "inline-block",
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    border: `${tokens.strokeWidthThick} solid currentColor`,
    borderTopColor: "transparent",
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", borderTopColor: "currentColor", opacity: 0.6 },
  },
  large: { width: "32px", height: "32px", color: tokens.colorBrandForeground1 },
});
