import { shortNumber } from "../../../app/display";
import type { ScenarioResult } from "../../../app/scenario";
import { useStyles } from "./ScenarioPanel.styles";

interface Props {
  /** With the plan's own figures. */
  readonly before: ScenarioResult;
  readonly after: ScenarioResult;
}

/** The figures of the year, each with the plan's own where it differs. */
export function Result({ before, after }: Props) {
  const styles = useStyles();
  const figures = [
    { label: `${after.baseYear}年度比の削減率`, now: after.reduction, then: before.reduction, unit: "%" },
    { label: "実質排出量", now: after.net, then: before.net, unit: "千t-CO2" },
    ...(after.target === undefined ? [] : [{ label: "再エネ導入目標", now: after.target, then: before.target ?? after.target, unit: "千kWh" }]),
  ].map(({ now, then, ...rest }) => ({ ...rest, now: shortNumber(now, 1), then: shortNumber(then, 1) }));
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, now, then, unit }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.quiet}>{label}</dt>
          <dd className={styles.value}>
            <span className={styles.number}>{now}</span>
            <span className={styles.unit}>{unit}</span>
            {now !== then && <span className={styles.quiet}>（表では {then}）</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
