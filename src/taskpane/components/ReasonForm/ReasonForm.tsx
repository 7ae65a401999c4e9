import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { isComposing } from "../../pane/composing";
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
  const agree = (): void => {
    if (reason.trim() === "") setAsked(true);
    else onAgree(reason);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        agree();
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") {
          event.stopPropagation();
          onCancel();
        } else if (event.key === "Enter" && event.ctrlKey) agree();
      }}
    >
      <Field label="このままでよい理由" required {...(asked ? { validationMessage: "入力してください。" } : {})} hint="ブックに保存され、確認表に載ります。値が変わると、もう一度表示されます。">
        <Textarea autoFocus rows={2} resize="vertical" value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
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
