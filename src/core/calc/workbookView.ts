import type { Snapshot } from "../grid/snapshot";
import type { LocatedTable } from "../locate/located";
import { Memory } from "./memory";
import { LAYOUT, ReadLog, tableMark } from "./reads";
import type { Reads } from "./reads";
import { TableCells } from "./tableCells";
import { TableView } from "./view";
import type { WorkbookView } from "./view";

/** Views of a workbook's located tables, each knowing the others. */
export interface WorkbookViews {
  readonly workbook: WorkbookView;
  readonly views: readonly TableView[];
}

/** What is taken over from before an edit: the views, for what untouched rows hold, and what was found out, unless it looked at what changed. */
export interface ViewsBefore {
  readonly views: readonly TableView[];
  readonly marks: Reads;
}

const NOTHING: ViewsBefore = { views: [], marks: new Set() };

/** Views of all located tables over one snapshot. */
export function workbookViews(
  snapshot: Snapshot,
  tables: readonly LocatedTable[],
  setting: (name: string) => string | undefined,
  before: ViewsBefore = NOTHING,
): WorkbookViews {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map(before.views.map((view) => [view.table, view.cells]));
  const byTable = new Map<LocatedTable, TableView>();
  const byId = new Map<string, TableView[]>();
  const last = before.views[0]?.workbook;
  const reads = last?.reads ?? new ReadLog();
  const memory = last?.memory.after(before.marks) ?? Memory.none();
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
  const workbook: WorkbookView = {
    tables: tablesOf,
    guardedBy,
    all: () => views,
    viewOf: (table) => byTable.get(table),
    setting,
    reads,
    memory,
  };
  for (const table of tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet) continue;
    const cells = known.get(table);
    const view = new TableView(table, workbook, cells?.sheet === sheet ? cells : new TableCells(table, sheet, reads, cells));
    views.push(view);
    byTable.set(table, view);
    const same = byId.get(table.id);
    if (same) same.push(view);
    else byId.set(table.id, [view]);
  }
  return { workbook, views };
}
