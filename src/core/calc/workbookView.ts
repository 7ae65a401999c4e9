import type { Snapshot } from "../grid/snapshot";
import type { LocatedTable } from "../locate/located";
import { LAYOUT, ReadLog, tableMark } from "./reads";
import { TableCells } from "./tableCells";
import { TableView } from "./view";
import type { WorkbookView } from "./view";

/** Views of a workbook's located tables, each knowing the others. */
export interface WorkbookViews {
  readonly workbook: WorkbookView;
  readonly views: readonly TableView[];
}

/** Views of all located tables over one snapshot; `before` are those before an edit: what untouched rows hold is taken over. */
export function workbookViews(snapshot: Snapshot, tables: readonly LocatedTable[], setting: (name: string) => string | undefined, before: readonly TableView[] = []): WorkbookViews {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map(before.map((view) => [view.table, view.cells]));
  const byId = new Map<string, TableView[]>();
  const reads = before[0]?.workbook.reads ?? new ReadLog();
  const tablesOf = (id: string): readonly TableView[] => {
    reads.note(tableMark(id));
    return byId.get(id) ?? [];
  };
  const views: TableView[] = [];
  const guardedBy = (rule: string): readonly TableView[] => {
    reads.note(LAYOUT);
    return views.filter(({ table }) => {
      const guarded = table.form.computed?.some((computed) => (computed.rule ?? "B-01") === rule) ?? false;
      if (guarded) reads.note(tableMark(table.id));
      return guarded;
    });
  };
  const workbook: WorkbookView = { tables: tablesOf, guardedBy, all: () => views, setting, reads };
  for (const table of tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) continue;
    const cells = known.get(table);
    const view = new TableView(table, workbook, cells?.sheet === sheet ? cells : new TableCells(table, sheet, reads, cells));
    views.push(view);
    const same = byId.get(table.id);
    if (same) same.push(view);
    else byId.set(table.id, [view]);
  }
  return { workbook, views };
}
