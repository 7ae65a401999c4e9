import { useId } from "react";
import { shortNumber } from "../../../app/display";
import type { ScenarioResult } from "../../../app/scenario";
import { Tinted } from "../StateBadge";
import { useStyles } from "./ScenarioPanel.styles";

interface Props {
  /** With the plan's own figures. */
  readonly before: ScenarioResult;
  readonly after: ScenarioResult;
}

/** What decides, kept in sight while rates are typed: the reduction, and how far it is from 46・48・50 %. */
export function Result({ before, after }: Props) {
  const styles = useStyles();
  const label = useId();
  const now = shortNumber(after.reduction, 1);
  const then = shortNumber(before.reduction, 1);
  return (
    <section aria-label="試算の結果" className={styles.result}>
      <div className={styles.line}>
        <span role="status" className={styles.reduction}>
          {after.baseYear}年度比<span className={styles.number}>{now}%</span>削減
        </span>
        {now !== then && <span className={styles.quiet}>表では {then}%</span>}
      </div>
      <div id={label} className={styles.quiet}>
        削減目標までの不足（千t-CO2）
      </div>
      <ul className={styles.goals} aria-labelledby={label}>
        {after.goals.map(({ goal, reached, shortfall }) => (
          <li key={goal} className={styles.goal}>
            <span className={styles.quiet}>{goal}%</span>
            <Tinted tint={reached ? "good" : "care"}>{reached ? "届きます" : `あと ${shortNumber(shortfall, 1)}`}</Tinted>
          </li>
        ))}
      </ul>
    </section>
  );
}
