import { rangeName } from "../../../app/places";
import type { Range } from "../../../core/grid/address";
import { rangeA1 } from "../../../core/grid/address";
import { usePane } from "../../pane/PaneContext";
import { TextLink } from "../TextLink";

interface Props {
  readonly sheet: string;
  readonly range: Range;
  /** Leaves the sheet's name out, where it is clear. */
  readonly short?: boolean;
  readonly tabIndex?: number;
}

/** The name of a cell or range that shows it in Excel. */
export function PlaceLink({ sheet, range, short = false, tabIndex }: Props) {
  const { jump } = usePane();
  const name = rangeName(sheet, range);
  return (
    <TextLink {...(tabIndex === undefined ? {} : { tabIndex })} aria-label={`${name} へ移動`} onClick={() => jump(sheet, range)}>
      {short ? rangeA1(range) : name}
    </TextLink>
  );
}
