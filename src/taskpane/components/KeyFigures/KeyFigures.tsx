import { cellName, cellRange } from "../../../app/places";
import type { KeyFigure } from "../../../app/keyFigures";
import { usePane } from "../../pane/PaneContext";
import { Chart } from "../Chart";
import { Hidden } from "../Hidden";
import { useStyles } from "./KeyFigures.styles";

/** The numbers that decide, on top of 計算; each leads to its cell. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const styles = useStyles();
  const { jump } = usePane();
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures} aria-label="主な数値">
      {figures.map((figure) => (
        <li key={figure.id} className={styles.item}>
          <button
            type="button"
            className={styles.figure}
            title={`${cellName(figure.at)} へ移動`}
            onClick={() => jump(figure.at.sheet, cellRange(figure.at))}
          >
            <span className={styles.label}>{figure.label}</span>
            <span className={styles.line}>
              <Hidden>、</Hidden>
              <span className={styles.value}>{figure.value}</span>
              <span className={styles.unit}>{figure.unit}</span>
            </span>
            {figure.chart && (
              <span className={styles.chart}>
                <Chart chart={figure.chart} />
                {figure.chart.kind === "limit" && (
                  <span className={styles.note}>
                    目安 {figure.chart.limit}
                    {figure.unit}
                  </span>
                )}
                {figure.chart.kind === "years" && (
                  <span className={styles.note}>
                    {figure.chart.bars[0]!.label} {figure.chart.bars[0]!.value} から
                  </span>
                )}
              </span>
            )}
            {figure.printed !== undefined && <span className={styles.differs}>表では {figure.printed}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
