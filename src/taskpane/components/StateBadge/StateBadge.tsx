import { Badge } from "@fluentui/react-components";
import type { ListedState } from "../../../app/computedList";
import { LISTED_STATE_NAMES } from "../../../app/computedList";
import { useStyles } from "./StateBadge.styles";

const COLORS = {
  fresh: "success",
  rounding: "success",
  stale: "danger",
  overwritten: "warning",
  empty: "warning",
  formula: "informative",
  waiting: "subtle",
  protected: "informative",
} as const;

/** The state of a computed cell, in a word. */
export function StateBadge({ state }: { readonly state: ListedState }) {
  return (
    <Badge className={useStyles().badge} appearance="tint" color={COLORS[state]} size="medium">
      {LISTED_STATE_NAMES[state]}
    </Badge>
  );
}
