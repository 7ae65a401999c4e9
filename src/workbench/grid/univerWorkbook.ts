import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Range } from "../../core/grid/address";
import type {
  AutoFilterState,
  Axis,
  CellStyle,
  CellWrite,
  HostCell,
  HostEvent,
  HostSheet,
  HostWorkbook,
  Selection,
  Visibility,
} from "../hostWorkbook";
import { Calculation } from "./calculation";
import { GridCells } from "./cells";
import { ChangeFeed } from "./changeFeed";
import { GridContext } from "./context";
import { Editing } from "./editing";
import { Locks } from "./locks";
import type { Denial } from "./personGate";
import { guardPerson } from "./personGate";
import { GridStructure } from "./structure";
import { GridView } from "./view";

/** What a file says beyond what Univer holds, by sheet id. */
export interface SheetFacts {
  readonly protected: boolean;
  readonly isLocked?: (row: number, col: number) => boolean;
  readonly autoFilter?: Range;
}

export interface UniverWorkbookOptions {
  readonly name: string;
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly names: ReadonlyMap<string, string>;
  readonly xmlParts: ReadonlyMap<string, string>;
  /** Called when the grid stopped something the person tried. */
  readonly denied: (why: Denial) => void;
}

/** The workbook opened in a Univer grid, as the embedded host sees it. */
export class UniverWorkbook implements HostWorkbook {
  readonly name: string;
  readonly readOnly = false;
  readonly xmlParts: Map<string, string>;
  readonly settings = new Map<string, string>();
  private readonly context: GridContext;
  private readonly cells: GridCells;
  private readonly structure: GridStructure;
  private readonly view: GridView;
  private readonly calculation: Calculation;
  private readonly editing: Editing;
  private readonly locks = new Map<string, Locks>();
  private readonly protectedSheets = new Set<string>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private restructured = false;

  constructor(
    univer: Univer,
    api: FUniver,
    unitId: string,
    private readonly options: UniverWorkbookOptions,
  ) {
    this.name = options.name;
    this.xmlParts = new Map(options.xmlParts);
    for (const [id, facts] of options.facts) {
      this.locks.set(id, new Locks(facts.isLocked));
      if (facts.protected) this.protectedSheets.add(id);
    }
    const context = (this.context = new GridContext(univer, api, unitId));
    this.cells = new GridCells(context);
    this.structure = new GridStructure(context, (id) => this.protectedSheets.has(id));
    this.view = new GridView(context);
    this.calculation = new Calculation(context.injector);
    this.editing = new Editing(api);
    const size = (id: string) => this.structure.size(id);
    const source = {
      unitId,
      origin: () => context.origin,
      activeSheet: () => this.activeSheet(),
      cell: (id: string, { row, col }: { row: number; col: number }) => this.cells.cell(id, row, col),
      size,
    };
    new ChangeFeed(context.injector, source, (event) => this.emit(event));
    const gate = {
      person: () => context.origin === "person",
      activeSheet: () => this.activeSheet(),
      size,
      refuses: (id: string, range: Range) => this.protectedSheets.has(id) && this.hasLocked(id, range),
    };
    guardPerson(context.injector, gate, options.denied);
  }

  /** Whether sheets, rows, columns or merged areas changed: such a workbook cannot be saved by patching cells. */
  get isRestructured(): boolean {
    return this.restructured;
  }

  sheets(): readonly HostSheet[] {
    return this.structure.sheets();
  }
  addSheet(name: string): HostSheet {
    return this.structure.addSheet(name);
  }
  deleteSheet(sheetId: string): void {
    this.structure.deleteSheet(sheetId);
  }
  renameSheet(sheetId: string, name: string): void {
    this.structure.renameSheet(sheetId, name);
  }
  setVisibility(sheetId: string, visibility: Visibility): void {
    this.restructured = true;
    this.structure.setVisibility(sheetId, visibility);
  }

  usedRange(sheetId: string, valuesOnly: boolean): Range | undefined {
    return this.cells.usedRange(sheetId, valuesOnly);
  }
  read(sheetId: string, range: Range): readonly (readonly (HostCell | undefined)[])[] {
    return this.cells.read(sheetId, range);
  }
  write(sheetId: string, writes: readonly CellWrite[]): void {
    this.structure.makeRoom(sheetId, Math.max(...writes.map(({ row }) => row)), Math.max(...writes.map(({ col }) => col)));
    this.cells.write(sheetId, writes);
  }
  readStyle(sheetId: string, row: number, col: number): CellStyle {
    return this.cells.readStyle(sheetId, row, col);
  }
  writeStyle(sheetId: string, range: Range, style: Partial<CellStyle>): void {
    this.structure.makeRoom(sheetId, range.bottom, range.right);
    this.cells.writeStyle(sheetId, range, style);
  }

  merges(sheetId: string): readonly Range[] {
    return this.structure.merges(sheetId);
  }
  merge(sheetId: string, range: Range): void {
    this.restructured = true;
    this.structure.merge(sheetId, range);
  }
  unmerge(sheetId: string, range: Range): void {
    this.restructured = true;
    this.structure.unmerge(sheetId, range);
  }
  insert(sheetId: string, axis: Axis, at: number, count: number): void {
    this.structure.insert(sheetId, axis, at, count);
  }
  remove(sheetId: string, axis: Axis, at: number, count: number): void {
    this.structure.remove(sheetId, axis, at, count);
  }

  isLocked(sheetId: string, row: number, col: number): boolean {
    return this.locks.get(sheetId)?.isLocked(row, col) ?? true;
  }
  setLocked(sheetId: string, range: Range, locked: boolean): void {
    this.locksOf(sheetId).set(range, locked);
  }
  setProtected(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.protectedSheets.add(sheetId);
    else this.protectedSheets.delete(sheetId);
    this.emit({ kind: "protection", sheetId });
  }
  hiddenRows(sheetId: string): ReadonlySet<number> {
    return this.structure.hiddenRows(sheetId);
  }
  hiddenColumns(sheetId: string): ReadonlySet<number> {
    return this.structure.hiddenColumns(sheetId);
  }
  autoFilter(sheetId: string): AutoFilterState | undefined {
    const range = this.options.facts.get(sheetId)?.autoFilter;
    if (!range) return undefined;
    const hidesRows = [...this.hiddenRows(sheetId)].some((row) => row > range.top && row <= range.bottom);
    return { range, hidesRows };
  }

  activeSheet(): string {
    return this.view.activeSheet();
  }
  activate(sheetId: string): void {
    this.view.activate(sheetId);
  }
  selection(): Selection {
    return this.view.selection();
  }
  select(sheetId: string, range: Range): void {
    this.structure.makeRoom(sheetId, range.top, range.left);
    this.view.select(sheetId, range);
  }

  names(): ReadonlyMap<string, string> {
    return this.options.names;
  }

  isEditing(): boolean {
    return this.editing.active;
  }
  editingEnds(): Promise<void> {
    return this.editing.ends();
  }
  /** Puts the keyboard into the grid. */
  focus(): void {
    window.focus();
    this.context.injector.get(ILayoutService).focus();
  }
  /** Takes what is being typed into the cell, as leaving the cell would. */
  async finishEditing(): Promise<void> {
    if (this.editing.active) await this.context.facade.endEditingAsync(true);
  }
  calculationEnd(): Promise<void> {
    return this.calculation.end();
  }
  calculate(): Promise<void> {
    return this.calculation.all();
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(event: HostEvent): void {
    if (event.kind === "inserted") this.locksOf(event.sheetId).insert(event.axis, event.at, event.count);
    if (event.kind === "removed") this.locksOf(event.sheetId).remove(event.axis, event.at, event.count);
    if (["inserted", "removed", "sheetAdded", "sheetDeleted", "sheetRenamed"].includes(event.kind)) this.restructured = true;
    for (const listener of this.listeners) listener(event);
  }

  private locksOf(sheetId: string): Locks {
    const locks = this.locks.get(sheetId) ?? new Locks();
    this.locks.set(sheetId, locks);
    return locks;
  }

  private hasLocked(sheetId: string, { top, left, bottom, right }: Range): boolean {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) if (this.isLocked(sheetId, row, col)) return true;
    }
    return false;
  }
}
