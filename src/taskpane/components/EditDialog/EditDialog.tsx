import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Analysis } from "../../../app/analysis";
import type { CellEdit } from "../../../core/edit/cellEdit";
import { EditList, FEW } from "../EditList";
import { useStyles } from "./EditDialog.styles";

interface Props {
  readonly title: string;
  /** What else there is to know: cells left out, formulas untouched. */
  readonly note?: ReactNode;
  readonly edits: readonly CellEdit[];
  readonly analysis: Analysis;
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

/** Preview of a write of many cells: nothing is written before the person agrees. The browser's own dialog keeps the focus. */
export function EditDialog({ title, note, edits, analysis, onAgree, onClose }: Props) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  const heading = useId();
  // Before the dialog leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    setShown(true);
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={mergeClasses(styles.dialog, edits.length > FEW && styles.tall)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Escape here means the dialog, not the page or the row under it.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {note}
      {/* Rows of a dialog not yet shown have no height: the list would begin at its end. */}
      {shown && <EditList edits={edits} analysis={analysis} />}
      <div className={styles.actions}>
        <Button onClick={onClose}>やめる</Button>
        <Button
          appearance="primary"
          onClick={() => {
            onClose();
            onAgree();
          }}
        >
          {edits.length}か所に書き込む
        </Button>
      </div>
    </dialog>
  );
}
