import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isComposing } from "../../pane/composing";
import { TextField } from "../TextField";
import { useStyles } from "./ReasonForm.styles";

interface Props {
  readonly onAgree: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a warning may stand; the reason travels in the workbook. */
export function ReasonForm({ onAgree, onCancel }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The buttons too: the form opens at the foot of a row. jsdom knows no scrolling.
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  const agree = (): void => {
    if (reason.trim() === "") setAsked(true);
    else onAgree(reason);
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        agree();
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) {
          // Enter takes the candidate; it must not send the form.
          if (event.key === "Enter") event.preventDefault();
          return;
        }
        if (event.key === "Escape") {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <TextField
        autoFocus
        required
        label="このままでよい理由"
        hint="ブックに保存され、確認表に載ります。値が変わると、もう一度表示されます。"
        problem={asked && reason.trim() === "" ? "入力してください。" : undefined}
        value={reason}
        onText={setReason}
      />
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary">
          確認済みにする
        </Button>
        <Button size="small" onClick={onCancel}>
          やめる
        </Button>
      </div>
    </form>
  );
}
