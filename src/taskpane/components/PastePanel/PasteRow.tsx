import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { PasteItem } from "../../../app/paste";
import { rangeName, tableName } from "../../../app/places";
import { dateAndTime } from "../../pane/clock";
import { usePane } from "../../pane/PaneContext";
import { useStyles } from "./PastePanel.styles";

interface Props {
  readonly item: PasteItem;
  readonly canPicture: boolean;
  readonly onCopy: () => void;
  readonly onPicture: () => void;
}

/** One table on its way into 様式. */
export function PasteRow({ item, canPicture, onCopy, onPicture }: Props) {
  const styles = useStyles();
  const { jump } = usePane();
  const { table, state, at } = item;
  const name = tableName(table);
  const when = at === undefined ? "" : dateAndTime(new Date(at));
  return (
    <li className={styles.table}>
      <div>{name}</div>
      <div className={styles.quiet}>{rangeName(table.sheet, table.range)}</div>
      {state === "same" && (
        <div className={styles.same}>
          <CheckmarkCircle16Filled aria-hidden />
          コピー済み（{when}）
        </div>
      )}
      {state === "changed" && (
        <div className={styles.changed}>
          <Warning16Filled aria-hidden />
          貼り付け後に表が変わりました（コピー {when}）
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-label={`${name}の範囲を選ぶ`} onClick={() => jump(table.sheet, table.range)}>
          範囲を選ぶ
        </Button>
        <Button size="small" appearance={state === "same" ? "secondary" : "primary"} aria-label={`${name}をコピー`} onClick={onCopy}>
          コピー
        </Button>
        {canPicture && (
          <Button size="small" aria-label={`${name}を図でコピー`} onClick={onPicture}>
            図でコピー
          </Button>
        )}
      </div>
    </li>
  );
}
