import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { RuleAnalyser } from "../../../app/analyser";
import { runScenario, trialEdits } from "../../../app/scenario";
import { offeredRates, offeredYears, trialProblem, typedTrial } from "../../../app/scenarioInputs";
import type { SessionState } from "../../../app/session";
import { enteredSettings } from "../../../app/storedState";
import { usePane } from "../../pane/PaneContext";
import { useSettled } from "../../pane/useSettled";
import { Choice } from "../Choice";
import { EditDialog } from "../EditDialog";
import { PanelPage } from "../PanelPage";
import { TextField } from "../TextField";
import { Details } from "./Details";
import { Rates } from "./Rates";
import { Result } from "./Result";
import { useStyles } from "./ScenarioPanel.styles";

/** How long typing has to rest before the plan is reckoned anew, in ms. */
const REST = 300;
const NOTHING: ReadonlyMap<string, string> = new Map();

/** 目標の試算: other rates, factor or year, and what becomes of the target, before anything is written. */
export function ScenarioPanel({ state, analysis }: { readonly state: SessionState; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { write } = usePane();
  // Figures only: no rule has to look.
  const analyser = useMemo(() => new RuleAnalyser([]), []);
  const { years, first } = useMemo(() => offeredYears(analysis), [analysis]);
  const [year, setYear] = useState(first);
  const [rates, setRates] = useState(NOTHING);
  const [factor, setFactor] = useState("");
  const [asking, setAsking] = useState(false);

  const offered = useMemo(() => offeredRates(analysis, year), [analysis, year]);
  const typed = useMemo(() => typedTrial(offered, rates, factor), [offered, rates, factor]);
  const trial = useSettled(typed, REST);
  const settings = useMemo(() => enteredSettings(state.stored), [state.stored]);
  const before = useMemo(() => runScenario(analyser, analysis, year, { rates: [] }, settings), [analyser, analysis, year, settings]);
  const after = useMemo(() => runScenario(analyser, analysis, year, trial, settings), [analyser, analysis, year, trial, settings]);
  const edits = useMemo(() => trialEdits(analysis, typed), [analysis, typed]);

  return (
    <PanelPage title="目標の試算">
      <p className={styles.quiet}>導入率や排出係数を変えると目標がどうなるかを確かめます。ブックの値は変わりません。</p>
      <Choice label="年度" value={String(year)} onChoose={(own) => setYear(Number(own))}>
        {years.map((own) => (
          <option key={own} value={own}>
            {own}年度
          </option>
        ))}
      </Choice>
      {before && after ? (
        <Result before={before} after={after} />
      ) : (
        <p>この年度の実質排出量を計算できません。実質排出量の表に、基準年度とこの年度の値があるか確かめてください。</p>
      )}
      <Rates offered={offered} rates={rates} onRate={(key, text) => setRates(new Map(rates).set(key, text))} />
      <TextField
        label="電力の排出係数"
        hint="空欄のときは、表の係数を使います。"
        inputMode="decimal"
        value={factor}
        problem={trialProblem(factor)}
        after={<span className={styles.unit}>kg-CO2/kWh</span>}
        onText={setFactor}
      />
      {before && after && <Details before={before} after={after} />}
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={rates.size === 0 && factor === ""}
          onClick={() => {
            setRates(NOTHING);
            setFactor("");
          }}
        >
          表の値に戻す
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={edits.length === 0 || state.busy} onClick={() => setAsking(true)}>
          導入率を書き込む
        </Button>
      </div>
      {asking && (
        <EditDialog
          title="導入率の書き込みの確認"
          note={<p className={styles.quiet}>表の数式と排出係数は変えません。合計などは、書き込んだあとに「計算」で計算し直せます。</p>}
          edits={edits}
          analysis={analysis}
          onAgree={() => {
            setRates(NOTHING);
            void write(edits, "導入率の試算", "更新しました");
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </PanelPage>
  );
}
