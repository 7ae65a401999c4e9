import { useId } from "react";
import { shortNumber } from "../../../app/display";
import type { OfferedRate } from "../../../app/scenarioInputs";
import { trialProblem } from "../../../app/scenarioInputs";
import { TextField } from "../TextField";
import { useStyles } from "./ScenarioPanel.styles";

interface Props {
  readonly offered: readonly OfferedRate[];
  /** Typed texts by key; the plan's own rate where nothing was typed. */
  readonly rates: ReadonlyMap<string, string>;
  readonly onRate: (key: string, text: string) => void;
}

/** 導入率: one field a target, with the plan's own rate beside. */
export function Rates({ offered, rates, onRate }: Props) {
  const styles = useStyles();
  const heading = useId();
  if (offered.length === 0) return null;
  return (
    <div role="group" aria-labelledby={heading} className={styles.rates}>
      <h3 id={heading} className={styles.heading}>
        導入率
      </h3>
      {offered.map(({ key, name, knob }) => {
        const text = rates.get(key) ?? (knob.rate === undefined ? "" : String(knob.rate));
        return (
          <div key={key} className={styles.rate}>
            <span className={styles.asks}>
              {name}
              <span className={styles.quiet}>（表：{knob.rate === undefined ? "空欄" : `${shortNumber(knob.rate)}%`}）</span>
            </span>
            <span className={styles.field}>
              <TextField
                inputMode="decimal"
                aria-label={`${name}の導入率`}
                value={text}
                problem={trialProblem(text)}
                after={<span className={styles.unit}>%</span>}
                onText={(typed) => onRate(key, typed)}
              />
            </span>
          </div>
        );
      })}
    </div>
  );
}
