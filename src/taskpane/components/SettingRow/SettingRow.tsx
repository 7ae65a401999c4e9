import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { ListedSetting } from "../../../app/settingList";
import { readSettingValue } from "../../../app/settingList";
import { isComposing } from "../../pane/composing";
import { usePane } from "../../pane/PaneContext";
import { Tinted } from "../StateBadge";
import { TextField } from "../TextField";
import { useStyles } from "./SettingRow.styles";

/** One official fact: its value with unit, where it comes from, and whether a person has confirmed it. */
export function SettingRow({ setting }: { readonly setting: ListedSetting }) {
  const styles = useStyles();
  const { session, run } = usePane();
  const { form, value, confirmed, changed } = setting;
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? value;
  const read = readSettingValue(shown);

  const keep = (next: { readonly value: string; readonly confirmed: boolean }): void => run(() => session.changeSetting(form.id, next));
  const commit = (): void => {
    if (draft === undefined || read === undefined) return;
    setDraft(undefined);
    if (read !== value) keep({ value: read, confirmed: false });
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.label} id={`setting-${form.id}`}>
          {form.label}
        </span>
        <Tinted tint={confirmed ? "good" : setting.needsConfirming ? "care" : "quiet"}>
          {confirmed ? "確認済み" : setting.needsConfirming ? "未確認" : "出典あり"}
        </Tinted>
      </div>
      <div className={styles.line}>
        <TextField
          inputMode="decimal"
          aria-labelledby={`setting-${form.id}`}
          problem={read === undefined ? `数値で入力してください（現在：文字「${shown}」）。` : undefined}
          value={shown}
          placeholder="未入力"
          after={<span className={styles.unit}>{form.unit}</span>}
          onText={setDraft}
          onBlur={commit}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            if (event.key === "Enter") commit();
            if (event.key === "Escape" && draft !== undefined) {
              event.preventDefault();
              setDraft(undefined);
            }
          }}
        />
        <Button
          className={styles.switch}
          size="small"
          role="switch"
          aria-checked={confirmed}
          aria-label={`${form.label}を確認済みにする`}
          appearance={confirmed ? "primary" : "outline"}
          disabled={value === ""}
          icon={confirmed ? <CheckmarkCircle16Filled /> : undefined}
          onClick={() => keep({ value, confirmed: !confirmed })}
        >
          {confirmed ? "確認済み" : "確認済みにする"}
        </Button>
      </div>
      <p className={styles.source}>出典：{form.source}</p>
      {changed && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setDraft(undefined);
              keep({ value: form.value, confirmed: false });
            }}
          >
            もとの値（{form.value === "" ? "未入力" : form.value}）に戻す
          </Button>
        </div>
      )}
    </li>
  );
}
