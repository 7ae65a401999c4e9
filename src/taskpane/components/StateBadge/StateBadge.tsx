import { mergeClasses } from "@fluentui/react-components";
import type { ListedState } from "../../../app/computedList";
import { LISTED_STATE_NAMES } from "../../../app/computedList";
import { useStyles } from "./StateBadge.styles";

/** How a word is tinted. */
export type Tint = "good" | "bad" | "care" | "quiet";

const TINTS: Readonly<Record<ListedState, Tint>> = {
  fresh: "good",
  rounding: "good",
  stale: "bad",
  overwritten: "care",
  empty: "care",
  formula: "quiet",
  waiting: "quiet",
  protected: "quiet",
};

/** A word on a tint; the tint never says anything the word does not. */
export function Tinted({ tint, children }: { readonly tint: Tint; readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[tint])}>{children}</span>;
}

/** The state of a computed cell, in a word. */
export function StateBadge({ state }: { readonly state: ListedState }) {
  return <Tinted tint={TINTS[state]}>{LISTED_STATE_NAMES[state]}</Tinted>;
}
