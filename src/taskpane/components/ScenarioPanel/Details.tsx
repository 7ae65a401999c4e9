import { shortNumber } from "../../../app/display";
import type { ScenarioResult } from "../../../app/scenario";
import { useStyles } from "./ScenarioPanel.styles";

interface Props {
  /** With the plan's own figures. */
  readonly before: ScenarioResult;
  readonly after: ScenarioResult;
}

/** The figures behind the reduction, and which sector alone could close what is missing. */
export function Details({ before, after }: Props) {
  const styles = useStyles();
  const figures = [
    { label: "実質排出量", now: after.net, then: before.net, unit: "千t-CO2" },
    ...(after.target === undefined
      ? []
      : [{ label: "再エネ導入目標", now: after.target, then: before.target ?? after.target, unit: "千kWh" }]),
  ].map(({ now, then, ...rest }) => ({ ...rest, now: shortNumber(now, 1), then: shortNumber(then, 1) }));
  const missing = after.goals.filter(({ reached, sectors }) => !reached && sectors.length > 0);
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(({ label, now, then, unit }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.quiet}>{label}</dt>
            <dd className={styles.value}>
              <span className={styles.number}>{now}</span>
              <span className={styles.unit}>{unit}</span>
              {now !== then && <span className={styles.quiet}>表では {then}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {missing.map(({ goal, sectors }) => (
        <section key={goal}>
          <h3 className={styles.heading}>{goal}%に届くには</h3>
          {sectors.every(({ needed }) => needed > 100) ? (
            <p className={styles.quiet}>一つの部門だけでは補えません。</p>
          ) : (
            <>
              <p className={styles.quiet}>一つの部門だけで補うときに、さらに減らす割合</p>
              <ul className={styles.sectors} aria-label={`${goal}%に届く部門`}>
                {sectors
                  .filter(({ needed }) => needed <= 100)
                  .map(({ name, needed }) => (
                    <li key={name} className={styles.sector}>
                      <span className={styles.name}>{name}</span>
                      <span className={styles.percent}>{shortNumber(needed, 1)}%</span>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </>
  );
}
