import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Wait } from "../Wait";
import { useStyles } from "./Header.styles";

interface Props {
  /** Recognised document, or the product's name while nothing is recognised. */
  readonly title: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly onRecheck: () => void;
}

/** What the workbook is, when it was checked, and 再点検. The top-right corner stays free for Excel's own menu. */
export function Header({ title, detail, busy, onRecheck }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title} title={title}>
          {title}
        </h1>
        <p className={styles.detail}>{detail}</p>
      </div>
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        icon={busy ? <Wait /> : <ArrowSync16Regular aria-hidden />}
        disabledFocusable={busy}
        onClick={onRecheck}
      >
        再点検
      </Button>
    </header>
  );
}
