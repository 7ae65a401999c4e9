import { Button, Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { ExplainedStep } from "../../../app/explainCell";
import { explainCell, explanationText, missingInputs, roleName, shownNumberOrText } from "../../../app/explainCell";
import { cellRange } from "../../../app/places";
import type { ComputedCell } from "../../../core/calc/calculation";
import { usePane } from "../../pane/PaneContext";
import { copyText } from "../../pane/clipboard";
import { PlaceLink } from "../PlaceLink";
import { useStyles } from "./ExplanationTree.styles";

/** Children shown before the rest is folded. */
const SHOWN = 8;

interface Props {
  readonly cell: ComputedCell;
  readonly analysis: Analysis;
}

/** 「どう計算したか」: the result from its parts, each leaf a link to its cell. */
export function ExplanationTree({ cell, analysis }: Props) {
  const styles = useStyles();
  const { notify, run } = usePane();
  const explained = useMemo(() => explainCell(cell, analysis), [cell, analysis]);
  const missing = useMemo(() => missingInputs(cell, analysis), [cell, analysis]);
  return (
    <div className={styles.tree}>
      <div className={styles.head}>どう計算したか</div>
      <ul className={styles.list}>
        <Step step={explained.root} />
      </ul>
      {explained.after.map((line) => (
        <p key={line} className={styles.after}>
          {line}
        </p>
      ))}
      {missing.length > 0 && (
        <p className={styles.after}>
          足りない入力：
          {missing.slice(0, SHOWN).map((address) => (
            <span key={`${address.sheet}!${address.row},${address.col}`} className={styles.missing}>
              <PlaceLink sheet={address.sheet} range={cellRange(address)} />
            </span>
          ))}
          {missing.length > SHOWN && `ほか${missing.length - SHOWN}か所`}
        </p>
      )}
      <div>
        <Button
          size="small"
          onClick={() =>
            run(async () => {
              const copied = await copyText(explanationText(explained));
              notify(copied ? { tone: "success", text: "計算の説明をコピーしました。" } : { tone: "error", text: "コピーできませんでした。" });
            })
          }
        >
          説明をコピー
        </Button>
      </div>
    </div>
  );
}

function Step({ step }: { readonly step: ExplainedStep }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? step.children : step.children.slice(0, SHOWN);
  return (
    <li>
      <div className={styles.step}>
        {step.sign !== "" && <span className={styles.sign}>{step.sign}</span>}
        <span className={styles.label}>{step.label}</span>
        <span className={styles.value}>{step.value === undefined ? "―" : `${shownNumberOrText(step.value)}${step.unit ?? ""}`}</span>
        {step.role !== undefined && (
          <span className={styles.role}>
            {roleName(step.role)}
            {step.at && (
              <>
                {" "}
                <PlaceLink sheet={step.at.sheet} range={cellRange(step.at)} />
              </>
            )}
          </span>
        )}
      </div>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((child) => (
            <Step key={child.key} step={child} />
          ))}
          {step.children.length > shown.length && (
            <li>
              <Link as="button" inline onClick={() => setAll(true)}>
                ほか{step.children.length - shown.length}項を表示
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
