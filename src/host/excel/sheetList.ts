import type { Queue } from "./requests";
import { STATE_NAMESPACE } from "../stateXml";

/** What is known of a sheet before its cells are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly filtered: boolean;
}

export interface WorkbookHead {
  readonly name: string;
  readonly readOnly: boolean;
  readonly sheets: readonly SheetHead[];
  /** Ids of the custom XML parts that hold our state. */
  readonly stateParts: readonly string[];
}

const HEAD_PROPERTIES = "id,name,visibility,protection/protected,autoFilter/isDataFiltered";

/** Puts into the batch what headOf() reads after the sync. */
export function loadHead(sheet: Excel.Worksheet): void {
  sheet.load(HEAD_PROPERTIES);
}

export function headOf(sheet: Excel.Worksheet): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection.protected,
    filtered: sheet.autoFilter.isDataFiltered,
  };
}

/** First request of a cold read: the sheet list with everything that can be told without reading cells. */
export const readHead: Queue<WorkbookHead> = ({ workbook }) => {
  const { worksheets } = workbook;
  workbook.load("name,readOnly");
  worksheets.load(HEAD_PROPERTIES.replace(/(^|,)/g, "$1items/"));
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load("items/id");
  return () => ({
    name: workbook.name,
    readOnly: workbook.readOnly,
    sheets: worksheets.items.map(headOf),
    stateParts: parts.items.map((part) => part.id),
  });
};
