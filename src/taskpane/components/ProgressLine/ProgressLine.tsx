import { useStyles } from "./ProgressLine.styles";

/** How much of something is filled, as a thin bar with its name. */
export function ProgressLine({ label, filled, total }: { readonly label: string; readonly filled: number; readonly total: number }) {
  const styles = useStyles();
  return (
    <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={filled} className={styles.track}>
      <div className={styles.bar} style={{ width: `${total === 0 ? 100 : (filled / total) * 100}%` }} />
    </div>
  );
}
