import { mergeClasses } from "@fluentui/react-components";
import type { ComputedSection, ListedState } from "../../../app/computedList";
import { countStates, LISTED_STATE_NAMES } from "../../../app/computedList";
import { useStyles } from "./CalcTab.styles";

const STATES: readonly ListedState[] = ["stale", "overwritten", "empty", "protected", "waiting", "formula", "rounding", "fresh"];

interface Props {
  readonly sections: readonly ComputedSection[];
  readonly chosen: ListedState | undefined;
  readonly onChoose: (state: ListedState | undefined) => void;
}

/** How many computed cells stand in each state; each narrows the list. */
export function StateFilter({ sections, chosen, onChoose }: Props) {
  const styles = useStyles();
  const counts = countStates(sections);
  return (
    <div className={styles.filter} role="group" aria-label="状態で絞り込み">
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={chosen === state}
          className={mergeClasses(styles.chip, chosen === state && styles.pressed)}
          onClick={() => onChoose(chosen === state ? undefined : state)}
        >
          {LISTED_STATE_NAMES[state]} {counts[state]}
        </button>
      ))}
    </div>
  );
}
