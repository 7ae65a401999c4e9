import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SessionState } from "../../../app/session";
import { listSettings } from "../../../app/settingList";
import { usePane } from "../../pane/PaneContext";
import { Chip } from "../Chip";
import { SettingRow } from "../SettingRow";
import { useStyles } from "./SettingsTab.styles";

/** 設定: the official facts the rules lean on, with source; a person confirms or corrects them, and the workbook keeps it. */
export function SettingsTab({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const { openPanel } = usePane();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const settings = useMemo(() => listSettings(state.stored), [state.stored]);
  const unconfirmed = settings.filter((setting) => setting.needsConfirming && !setting.confirmed);
  const shown = onlyOpen ? unconfirmed : settings;
  return (
    <div className={styles.tab}>
      <div className={styles.pages}>
        <Button size="small" onClick={() => openPanel("beside")}>
          ほかのブックと照らす
        </Button>
        <Button size="small" onClick={() => openPanel("diagnostics")}>
          診断と保存データ
        </Button>
      </div>
      <p className={styles.text}>
        点検と計算に使う公的な数値です。未確認の数値による指摘は、エラーにせず警告にとどめます。変更はこのブックに保存されます。
      </p>
      <div className={styles.filter} role="group" aria-label="数値の絞り込み">
        <Chip pressed={!onlyOpen} onClick={() => setOnlyOpen(false)}>
          すべて {settings.length}
        </Chip>
        <Chip pressed={onlyOpen} onClick={() => setOnlyOpen(true)}>
          未確認 {unconfirmed.length}
        </Chip>
      </div>
      {shown.length === 0 && <p className={styles.text}>未確認の数値はありません。</p>}
      <ul className={styles.list}>
        {shown.map((setting) => (
          <SettingRow key={setting.form.id} setting={setting} />
        ))}
      </ul>
    </div>
  );
}
