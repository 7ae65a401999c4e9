import { useMemo, useState } from "react";
import { beforeAfter } from "../../../app/computedList";
import { cellRange, placeLabel, placeOf } from "../../../app/places";
import type { Analysis } from "../../../app/analysis";
import type { CellEdit } from "../../../core/edit/cellEdit";
import { addressKey } from "../../../core/grid/address";
import { PlaceLink } from "../PlaceLink";
import type { RowControl } from "../VirtualList";
import { VirtualList } from "../VirtualList";
import { useStyles } from "./EditList.styles";

interface Props {
  readonly edits: readonly CellEdit[];
  readonly analysis: Analysis;
}

/** One cell of a preview: where, before → after. */
export function EditLine({
  edit,
  analysis,
  control,
}: {
  readonly edit: CellEdit;
  readonly analysis: Analysis;
  readonly control?: RowControl;
}) {
  const styles = useStyles();
  const { before, after } = beforeAfter(edit);
  return (
    <div className={styles.line} {...control?.main}>
      <div className={styles.where}>
        <PlaceLink sheet={edit.sheet} range={cellRange(edit)} {...(control ? { tabIndex: control.tabIndex } : {})} />
        <span className={styles.label}>{placeLabel(placeOf(analysis, edit))}</span>
      </div>
      <div className={styles.values}>
        <del className={styles.before}>{before}</del>
        <span aria-hidden>→</span>
        <ins className={styles.after}>{after}</ins>
      </div>
    </div>
  );
}

/** So few edits need no scrolling list, and no room for one. */
export const FEW = 4;

/** Every edit of a batch, however many: what the person agrees to. */
export function EditList({ edits, analysis }: Props) {
  const [active, setActive] = useState<string>();
  // The same rows while the edits are the same: the list keeps its place only when rows change.
  const rows = useMemo(() => edits.map((edit) => ({ key: addressKey(edit), edit })), [edits]);
  if (edits.length <= FEW) return rows.map(({ key, edit }) => <EditLine key={key} edit={edit} analysis={analysis} />);
  return (
    <VirtualList
      label="書き込む内容"
      rows={rows}
      estimate={() => 52}
      active={active}
      onActive={setActive}
      render={({ edit }, control) => <EditLine edit={edit} analysis={analysis} control={control} />}
    />
  );
}
