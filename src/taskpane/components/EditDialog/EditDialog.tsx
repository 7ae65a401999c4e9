import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analysis";
import type { CellEdit } from "../../../core/edit/cellEdit";
import { EditList } from "../EditList";
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

/** Preview of a write of many cells: nothing is written before the person agrees. */
export function EditDialog({ title, note, edits, analysis, onAgree, onClose }: Props) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {note}
            <EditList edits={edits} analysis={analysis} />
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="secondary" onClick={onClose}>
              やめる
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onAgree();
              }}
            >
              {edits.length}か所に書き込む
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
