import { tokens } from "@fluentui/react-components";

/** The ring of our own buttons; Fluent's draw the same. Visible in forced colours too, being an outline. */
export const focusRing = {
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
} as const;
