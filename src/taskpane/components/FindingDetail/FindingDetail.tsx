import { useMemo } from "react";
import type { Analysis } from "../../../app/analysis";
import { findingDetail } from "../../../app/findingDetail";
import { cellRange } from "../../../app/places";
import type { Finding } from "../../../core/rules/rule";
import { PlaceLink } from "../PlaceLink";
import { FindingActions } from "./FindingActions";
import { useStyles } from "./FindingDetail.styles";
import { Sides } from "./Sides";

interface Props {
  readonly finding: Finding;
  readonly analysis: Analysis;
  /** Open findings, for この種類をすべて直す. */
  readonly findings: readonly Finding[];
}

/** The slots of a finding below its sentence: where – now and expected – compared with – why – how. */
export function FindingDetail({ finding, analysis, findings }: Props) {
  const styles = useStyles();
  const detail = useMemo(() => findingDetail(finding, analysis), [finding, analysis]);
  return (
    <div className={styles.detail}>
      <dl className={styles.slots}>
        <dt>場所</dt>
        <dd>
          <PlaceLink sheet={finding.cell.sheet} range={cellRange(finding.cell)} />
          <div className={styles.quiet}>{[detail.table, detail.place].filter((part) => part !== "").join("　")}</div>
        </dd>
        {(detail.actual !== undefined || detail.expected !== undefined) && (
          <>
            <dt>値</dt>
            <dd className={styles.values}>
              {detail.actual !== undefined && <span>現在 {detail.actual}</span>}
              {detail.expected !== undefined && (
                <span>
                  {finding.fix ? "候補" : "比べた値"} <strong>{detail.expected}</strong>
                </span>
              )}
            </dd>
          </>
        )}
        {detail.sides.length > 0 && (
          <>
            <dt>比べた欄</dt>
            <dd>
              <Sides sides={detail.sides} sheet={finding.cell.sheet} />
            </dd>
          </>
        )}
        {detail.why !== "" && (
          <>
            <dt>理由</dt>
            <dd>{detail.why}</dd>
          </>
        )}
        {detail.how !== "" && (
          <>
            <dt>直し方</dt>
            <dd>{detail.how}</dd>
          </>
        )}
      </dl>
      <FindingActions finding={finding} analysis={analysis} findings={findings} title={detail.title} />
      {detail.source !== "" && (
        <p className={styles.source}>
          根拠：{detail.source}（{finding.rule}）
        </p>
      )}
    </div>
  );
}
