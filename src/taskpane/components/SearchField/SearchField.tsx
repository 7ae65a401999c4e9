import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { isComposing } from "../../pane/composing";
import { TextField } from "../TextField";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Text search over the findings; Escape empties it, but not while an IME converts. */
export function SearchField({ text, onText }: Props) {
  return (
    <TextField
      aria-label="指摘を検索"
      placeholder="検索（表・欄・内容）"
      before={<Search16Regular aria-hidden />}
      after={
        text === "" ? null : (
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label="検索の言葉を消す"
            onClick={() => onText("")}
          />
        )
      }
      value={text}
      onText={onText}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event) || text === "") return;
        event.preventDefault();
        onText("");
      }}
    />
  );
}
