import { useMemo, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { ClipboardTable, PasteItem } from "../../../app/paste";
import { clipboardOf, pasteItems, preflight, remembered } from "../../../app/paste";
import type { SessionState } from "../../../app/session";
import { copyHtml, copyPicture } from "../../pane/clipboard";
import { usePane } from "../../pane/PaneContext";
import { PanelPage } from "../PanelPage";
import { Tinted } from "../StateBadge";
import { CopyBox } from "./CopyBox";
import { PasteRow } from "./PasteRow";
import { TextLink } from "../TextLink";
import { useStyles } from "./PastePanel.styles";

interface Props {
  readonly state: SessionState;
  readonly analysis: Analysis;
}

/** 様式への貼り付け: is everything ready, then table by table: select, copy, and later see whether it changed. */
export function PastePanel({ state, analysis }: Props) {
  const styles = useStyles();
  const { session, run, notify, openTab } = usePane();
  const [byHand, setByHand] = useState<ClipboardTable>();
  const checks = useMemo(() => preflight(state, analysis), [state, analysis]);
  const items = useMemo(() => pasteItems(analysis, state.stored), [analysis, state.stored]);
  const changed = items.filter((item) => item.state === "changed").length;

  const remember = ({ table }: PasteItem): Promise<void> =>
    session.keep((stored, now) => remembered(stored, now, table, new Date().toISOString()));
  const copy = (item: PasteItem): void =>
    run(async () => {
      const content = clipboardOf(analysis, item.table);
      if (!content) return;
      const copied = await copyHtml(content.html, content.text);
      setByHand(copied ? undefined : content);
      if (copied) notify({ tone: "success", text: "コピーしました。Wordの様式に貼り付けてください。" });
      await remember(item);
    });
  const picture = (item: PasteItem): void =>
    run(async () => {
      const { sheet, range } = item.table;
      const image = await session.picture(sheet, range).catch(() => undefined);
      const copied = image !== undefined && (await copyPicture(image));
      notify(
        copied
          ? { tone: "success", text: "図としてコピーしました。" }
          : { tone: "error", text: "図としてコピーできませんでした。「コピー」をお使いください。" },
      );
      if (copied) await remember(item);
    });

  return (
    <PanelPage title="様式への貼り付け">
      <ul className={styles.checks} aria-label="貼り付け前の確認">
        {checks.map((check) => (
          <li key={check.text} className={styles.check}>
            <Tinted tint={check.ok ? "good" : "care"}>{check.ok ? "済" : "確認"}</Tinted>
            {check.ok ? check.text : <TextLink onClick={() => openTab(check.tab)}>{check.text}</TextLink>}
          </li>
        ))}
        {changed > 0 && (
          <li className={styles.check}>
            <Tinted tint="care">確認</Tinted>貼り付け後に表が変わりました（{changed}個）。
          </li>
        )}
      </ul>
      {byHand && <CopyBox content={byHand} onClose={() => setByHand(undefined)} />}
      <ol className={styles.tables}>
        {items.map((item) => (
          <PasteRow
            key={item.key}
            item={item}
            canPicture={session.port.capabilities.canCopyPicture}
            onCopy={() => copy(item)}
            onPicture={() => picture(item)}
          />
        ))}
      </ol>
    </PanelPage>
  );
}
