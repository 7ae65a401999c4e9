import { SEVERITY_NAMES } from "../../../app/summary";
import type { Severity } from "../../../core/rules/rule";
import { useStyles } from "./Announcer.styles";

/** Tells screen readers the counts when they change, and nothing else. */
export function Announcer({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const text = (["error", "warning", "info"] as const).map((severity) => `${SEVERITY_NAMES[severity]}${counts[severity]}件`).join("、");
  return (
    <div role="status" aria-live="polite" className={useStyles().announcer}>
      {text}
    </div>
  );
}
