import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../../app/analysis";
import { FORM_NAMES } from "../../../app/edition";
import { rangeName } from "../../../app/places";
import { pointableForms, pointAt, whyNotHeader } from "../../../app/pointing";
import { refusalSentence } from "../../../app/refusals";
import type { FormId, TableForm } from "../../../core/forms/types";
import type { Range } from "../../../core/grid/address";
import { usePane } from "../../pane/PaneContext";
import { Choice } from "../Choice";
import { PanelPage } from "../PanelPage";
import { useStyles } from "./PointPanel.styles";

interface Props {
  readonly analysis: Analysis;
  /** Id of the table, when it is known already. */
  readonly table: string | undefined;
}

const FORMS = pointableForms();
const DOCUMENTS = [...new Set(FORMS.map((form) => form.form))];

/** この表を手で指す: which table, then its header rows selected in Excel. */
export function PointPanel({ analysis, table }: Props) {
  const styles = useStyles();
  const { session, run, notify, openPanel } = usePane();
  const [chosen, setChosen] = useState(table ?? "");
  const [selected, setSelected] = useState<{ readonly sheet: string; readonly range: Range }>();
  const problem = selected && whyNotHeader(analysis, selected.sheet, selected.range);

  const read = (): void =>
    run(async () => {
      try {
        const selection = await session.selection();
        setSelected(selection);
        if (!selection) notify({ tone: "warning", text: "ひと続きのセル範囲を選択してください。" });
      } catch {
        notify({ tone: "error", text: refusalSentence("failed") });
      }
    });
  const agree = (): void =>
    run(async () => {
      if (!selected) return;
      await session.keep((stored, now) => pointAt(stored, now, chosen, selected.sheet, selected.range));
      notify({ tone: "success", text: "指定した見出しで表を読み取りました。" });
      openPanel(undefined);
    });

  return (
    <PanelPage title="表を手で指す">
      <p>見出しの文字が変わって見つからない表を、手で指定します。指定はブックに保存されます。</p>
      <ol className={styles.steps}>
        <li>
          <Choice label="どの表ですか" value={chosen} onChoose={setChosen}>
            <option value="">選んでください</option>
            {DOCUMENTS.map((document) => (
              <Group key={document} document={document} forms={FORMS.filter((form) => form.form === document)} />
            ))}
          </Choice>
        </li>
        <li>
          Excelで、その表の見出しの行（左端から右端まで）を選択してから、押してください。
          <div className={styles.line}>
            <Button size="small" onClick={read}>
              選択範囲を読み取る
            </Button>
            <span role="status">{selected && rangeName(selected.sheet, selected.range)}</span>
          </div>
          {problem !== undefined && <p className={styles.problem}>{problem}</p>}
        </li>
        <li>
          <Button size="small" appearance="primary" disabledFocusable={chosen === "" || !selected || problem !== undefined} onClick={agree}>
            この範囲を見出しにする
          </Button>
        </li>
      </ol>
    </PanelPage>
  );
}

function Group({ document, forms }: { readonly document: FormId; readonly forms: readonly TableForm[] }) {
  return (
    <optgroup label={FORM_NAMES[document]}>
      {forms.map((form) => (
        <option key={form.id} value={form.id}>
          {form.label}
        </option>
      ))}
    </optgroup>
  );
}
