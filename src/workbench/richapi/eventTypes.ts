/** Event type numbers by the middle of their register method: _Register<Name>Event (protocol §6.1). */
export const EVENT = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

/** Target of handlers on workbook.worksheets; handlers on one sheet have the sheet's id. */
export const WORKBOOK_TARGET = "Workbook";

/** The three youngest events put "Event" in front: _RegisterEventNameChanged. */
const PREFIXED: ReadonlySet<string> = new Set(["NameChanged", "VisibilityChanged", "Moved"]);

/** Register and unregister method names with their event number. */
export function registerMethods(): { readonly register: string; readonly unregister: string; readonly type: number }[] {
  return Object.entries(EVENT).map(([name, type]) => {
    const tail = PREFIXED.has(name) ? `Event${name}` : `${name}Event`;
    return { register: `_Register${tail}`, unregister: `_Unregister${tail}`, type };
  });
}
