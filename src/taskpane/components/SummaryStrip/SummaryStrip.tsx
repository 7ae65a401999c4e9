import { SEVERITY_NAMES } from "../../../app/summary";
import type { Severity } from "../../../core/rules/rule";
import { grouped } from "../../../core/text/ja";
import { Chip } from "../Chip";
import { Hidden } from "../Hidden";
import { SeverityMark } from "../SeverityMark";
import { useStyles } from "./SummaryStrip.styles";

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Counts by severity; each is a switch that narrows the list to it. */
export function SummaryStrip({ counts, chosen, onToggle }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.strip} role="group" aria-label="件数と絞り込み">
      {SEVERITIES.map((severity) => (
        <Chip key={severity} wide pressed={chosen.has(severity)} onClick={() => onToggle(severity)}>
          <SeverityMark severity={severity} />
          <span>{SEVERITY_NAMES[severity]}</span>
          <span className={styles.count}>
            {grouped(counts[severity])}
            <Hidden>件</Hidden>
          </span>
        </Chip>
      ))}
    </div>
  );
}
