import type { ComputedSection, ListedState } from "../../../app/computedList";
import { countStates, LISTED_STATE_NAMES } from "../../../app/computedList";
import { Chip } from "../Chip";
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
        <Chip key={state} pressed={chosen === state} onClick={() => onChoose(chosen === state ? undefined : state)}>
          {LISTED_STATE_NAMES[state]} {counts[state]}
        </Chip>
      ))}
    </div>
  );
}
