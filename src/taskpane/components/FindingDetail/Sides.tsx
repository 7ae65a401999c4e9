import { useState } from "react";
import { TextLink } from "../TextLink";
import type { Side } from "../../../app/findingDetail";
import { PlaceLink } from "../PlaceLink";
import { useStyles } from "./FindingDetail.styles";

const SHOWN = 4;

/** The other cells of a finding, each a link; many are folded. */
export function Sides({ sides, sheet }: { readonly sides: readonly Side[]; readonly sheet: string }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? sides : sides.slice(0, SHOWN);
  return (
    <ul className={styles.sides}>
      {shown.map((side) => (
        <li key={`${side.sheet}!${side.range.top},${side.range.left}`}>
          <PlaceLink sheet={side.sheet} range={side.range} short={side.sheet === sheet} />
          {side.value === undefined ? <span>（{side.count}か所）</span> : <span className={styles.sideValue}>{side.value}</span>}
          {side.label !== "" && <div className={styles.quiet}>{side.label}</div>}
        </li>
      ))}
      {sides.length > shown.length && (
        <li>
          <TextLink onClick={() => setAll(true)}>ほか{sides.length - shown.length}か所を表示</TextLink>
        </li>
      )}
    </ul>
  );
}
