import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { ExplainedStep } from "../../../app/explainCell";
import { explainCell, explanationText, missingInputs, roleName, shownNumberOrText } from "../../../app/explainCell";
import { cellRange } from "../../../app/places";
import type { ComputedCell } from "../../../core/calc/calculation";
import { usePane } from "../../pane/PaneContext";
import { copyText } from "../../pane/clipboard";
import { PlaceLink } from "../PlaceLink";
import { TextLink } from "../TextLink";
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
        <Step step={explained.root} sheet={cell.address.sheet} />
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
              notify(
                copied ? { tone: "success", text: "計算の説明をコピーしました。" } : { tone: "error", text: "コピーできませんでした。" },
              );
            })
          }
        >
          説明をコピー
        </Button>
      </div>
    </div>
  );
}

function Step({ step, sheet }: { readonly step: ExplainedStep; readonly sheet: string }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? step.children : step.children.slice(0, SHOWN);
  return (
    <li>
      <div className={styles.step}>
        <span className={styles.sign}>{step.sign}</span>
        <div>
          <div>{step.label}</div>
          <div className={styles.line}>
            <span className={styles.value}>{step.value === undefined ? "―" : `${shownNumberOrText(step.value)}${step.unit ?? ""}`}</span>
            {step.role !== undefined && <span className={styles.role}>{roleName(step.role)}</span>}
            {step.at && <PlaceLink sheet={step.at.sheet} range={cellRange(step.at)} short={step.at.sheet === sheet} />}
          </div>
        </div>
      </div>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((child) => (
            <Step key={child.key} step={child} sheet={sheet} />
          ))}
          {step.children.length > shown.length && (
            <li>
              <TextLink onClick={() => setAll(true)}>ほか{step.children.length - shown.length}項を表示</TextLink>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
