import { Button } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { PlannedCell } from "../../../app/recalculate";
import { offeredYears } from "../../../app/scenarioInputs";
import type { WriteMode } from "../../../core/edit/computedEdit";
import { usePane } from "../../pane/PaneContext";
import { Chip } from "../Chip";
import { EditDialog } from "../EditDialog";
import { useStyles } from "./CalcTab.styles";

interface Props {
  readonly plan: readonly PlannedCell[];
  readonly analysis: Analysis;
  readonly mode: WriteMode;
  readonly onMode: (mode: WriteMode) => void;
  readonly busy: boolean;
}

const MODES: readonly { readonly id: WriteMode; readonly name: string }[] = [
  { id: "values", name: "値で書く" },
  { id: "formulas", name: "数式で書く" },
];

/** 再計算: how to write, how many cells it would change, and the preview. */
export function CalcBar({ plan, analysis, mode, onMode, busy }: Props) {
  const styles = useStyles();
  const { write, openPanel } = usePane();
  const [asking, setAsking] = useState(false);
  const canTry = useMemo(() => offeredYears(analysis).years.length > 0, [analysis]);
  const edits = plan.flatMap((planned) => planned.edit ?? []);
  const formulas = plan.filter((planned) => planned.state === "formula").length;
  const locked = plan.filter((planned) => planned.state === "protected").length;
  const notes = [
    formulas > 0 ? `もとからある数式${formulas}か所は変えません。` : "",
    locked > 0 ? `保護されている${locked}か所には書き込めません。` : "",
  ].filter((note) => note !== "");
  return (
    <div className={styles.bar}>
      <div className={styles.modes} role="group" aria-label="書き込み方">
        {MODES.map(({ id, name }) => (
          <Chip key={id} pressed={mode === id} onClick={() => onMode(id)}>
            {name}
          </Chip>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<CalculatorRegular />}
          disabledFocusable={busy || edits.length === 0}
          onClick={() => setAsking(true)}
        >
          {edits.length === 0 ? "すべて最新です" : `再計算（${edits.length}か所）`}
        </Button>
        {canTry && (
          <Button className={styles.button} size="small" onClick={() => openPanel("scenario")}>
            目標の試算
          </Button>
        )}
        <Button className={styles.button} size="small" appearance="subtle" onClick={() => openPanel("history")}>
          履歴
        </Button>
      </div>
      {asking && (
        <EditDialog
          title="再計算の確認"
          note={notes.length > 0 && <p className={styles.note}>{notes.join("")}</p>}
          edits={edits}
          analysis={analysis}
          onAgree={() => void write(edits, mode === "values" ? "再計算（値）" : "再計算（数式）", "再計算しました")}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
