import { Button } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { EmptyState } from "../EmptyState";
import { useStyles } from "./Welcome.styles";

interface Props {
  /** Recognised document; undefined while the workbook is being read or nothing was recognised. */
  readonly recognised: string | undefined;
  readonly busy: boolean;
  readonly onStart: () => void;
}

const KEYS = ["キー操作：", "F8 次の指摘", "Shift+F8 前の指摘", "Enter セルへ移動", "F6 表へ戻る"];

/** First run: what the pane does, what it never does, and the one button. */
export function Welcome({ recognised, busy, onStart }: Props) {
  const styles = useStyles();
  return (
    <EmptyState icon={<ClipboardTaskListLtrRegular aria-hidden />} first title="表作成ナビへようこそ">
      <p className={styles.found}>
        {busy
          ? "ブックを読み取っています…"
          : recognised === undefined
            ? "様式の表はまだ見つかっていません。"
            : `${recognised}として読み取りました。`}
      </p>
      <ul>
        <li>合計・単位・表どうしの食い違いを点検します。</li>
        <li>計算する欄を計算し、どう計算したかを示します。</li>
        <li>点検だけでは何も書き込みません。書き込む前に必ず内容を示し、あとから元に戻せます。</li>
        <li>データは外部に送りません。</li>
      </ul>
      <div>
        <Button appearance="primary" autoFocus onClick={onStart}>
          点検結果を見る
        </Button>
      </div>
      <p className={styles.keys}>
        {KEYS.map((key) => (
          <span key={key} className={styles.key}>
            {key}
          </span>
        ))}
      </p>
    </EmptyState>
  );
}
