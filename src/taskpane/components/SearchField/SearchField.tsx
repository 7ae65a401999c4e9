import { Button, Input } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { isComposing } from "../../pane/composing";
import { useStyles } from "./SearchField.styles";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Text search over the findings; Escape empties it, but not while an IME converts. */
export function SearchField({ text, onText }: Props) {
  const styles = useStyles();
  return (
    <Input
      className={styles.field}
      size="small"
      aria-label="指摘を検索"
      placeholder="検索（表・欄・内容）"
      contentBefore={<Search16Regular aria-hidden />}
      contentAfter={text === "" ? null : <Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label="検索の言葉を消す" onClick={() => onText("")} />}
      value={text}
      onChange={(_, data) => onText(data.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event) || text === "") return;
        event.preventDefault();
        onText("");
      }}
    />
  );
}
