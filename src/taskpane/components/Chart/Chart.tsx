import type { FigureChart } from "../../../app/keyFigures";
import { useStyles } from "./Chart.styles";

/** Most that a share's bar can show, in %. */
const FULL = 120;

/** A small picture of a figure; the figure itself stands beside it as text. */
export function Chart({ chart }: { readonly chart: FigureChart }) {
  const styles = useStyles();
  if (chart.kind === "years") {
    const width = 100 / chart.bars.length;
    return (
      <svg aria-hidden className={styles.bars} viewBox="0 0 100 24" preserveAspectRatio="none">
        {chart.bars.map((bar, index) => {
          const height = Math.max(1, bar.share * 24);
          return (
            <rect
              key={bar.label}
              className={styles.value}
              x={index * width + 1}
              y={24 - height}
              width={Math.max(1, width - 2)}
              height={height}
            />
          );
        })}
      </svg>
    );
  }
  const at = Math.max(0, Math.min(chart.percent, FULL)) / FULL;
  return (
    <svg aria-hidden className={styles.share} viewBox="0 0 120 8" preserveAspectRatio="none">
      <rect className={styles.track} x="0" y="1" width="120" height="6" />
      <rect
        className={chart.kind === "limit" && chart.percent > 100 ? styles.over : styles.value}
        x="0"
        y="1"
        width={at * 120}
        height="6"
      />
      <rect className={styles.mark} x="99.5" y="0" width="1" height="8" />
    </svg>
  );
}
