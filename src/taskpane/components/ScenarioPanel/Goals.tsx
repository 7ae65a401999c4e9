import { shortNumber } from "../../../app/display";
import type { ScenarioResult } from "../../../app/scenario";
import { Tinted } from "../StateBadge";
import { useStyles } from "./ScenarioPanel.styles";

/** 46・48・50 %: reached, or how much is missing and which sector alone could close it. */
export function Goals({ goals }: Pick<ScenarioResult, "goals">) {
  const styles = useStyles();
  return (
    <ul className={styles.goals} aria-label="削減目標との差">
      {goals.map(({ goal, reached, shortfall, sectors }) => {
        const able = sectors.filter(({ needed }) => needed <= 100);
        return (
          <li key={goal} className={styles.goal}>
            <div className={styles.line}>
              <Tinted tint={reached ? "good" : "care"}>{reached ? "届きます" : "不足"}</Tinted>
              <span className={styles.name}>{goal}%削減</span>
              {!reached && <span>あと {shortNumber(shortfall, 1)}千t-CO2</span>}
            </div>
            {able.length > 0 && (
              <>
                <div className={styles.quiet}>一つの部門だけで補うときの追加の削減</div>
                <ul className={styles.sectors}>
                  {able.map(({ name, needed }) => (
                    <li key={name} className={styles.sector}>
                      <span className={styles.name}>{name}</span>
                      <span className={styles.percent}>{shortNumber(needed, 1)}%</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {!reached && sectors.length > 0 && able.length === 0 && <div className={styles.quiet}>一つの部門だけでは補えません。</div>}
          </li>
        );
      })}
    </ul>
  );
}
