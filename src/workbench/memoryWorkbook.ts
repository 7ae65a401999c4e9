import type { Position, Range } from "../core/grid/address";
import type {
  AutoFilterState,
  Axis,
  CellStyle,
  CellWrite,
  HostCell,
  HostEvent,
  HostSheet,
  HostWorkbook,
  Origin,
  Selection,
  Visibility,
} from "./hostWorkbook";
import { MemorySheet } from "./memory/memorySheet";

/** Result of a formula at a cell; undefined keeps what the cell shows. Called for every formula after each change. */
export type Evaluate = (
  formula: string,
  at: { sheet: MemorySheet; row: number; col: number },
  book: MemoryWorkbook,
) => HostCell["value"] | undefined;

export interface MemoryWorkbookOptions {
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly evaluate?: Evaluate;
}

/** A workbook in memory for tests: no grid, no calculation but the one a test brings. */
export class MemoryWorkbook implements HostWorkbook {
  readonly name: string;
  readOnly: boolean;
  readonly xmlParts = new Map<string, string>();
  readonly settings = new Map<string, string>();
  readonly definedNames = new Map<string, string>();
  calculationMode: "Automatic" | "Manual" = "Automatic";
  private readonly list: MemorySheet[] = [];
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly evaluate: Evaluate | undefined;
  private active = "";
  private selected: Range = { top: 0, left: 0, bottom: 0, right: 0 };
  private editing: { promise: Promise<void>; end: () => void } | undefined;
  private nextId = 1;

  constructor(options: MemoryWorkbookOptions = {}) {
    this.name = options.name ?? "ブック.xlsx";
    this.readOnly = options.readOnly ?? false;
    this.evaluate = options.evaluate;
  }

  /** The sheet of an id or a name; for tests to arrange and to look. */
  sheet(key: string): MemorySheet {
    const sheet = this.list.find((each) => each.id === key || each.name === key);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }

  /** Adds a sheet without an event, while a test arranges. */
  arrange(name: string): MemorySheet {
    const sheet = new MemorySheet(`{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, "0")}}`, name);
    this.list.push(sheet);
    if (this.active === "") this.active = sheet.id;
    return sheet;
  }

  sheets(): readonly HostSheet[] {
    return this.list.map(({ id, name, visibility, protected: locked }) => ({ id, name, visibility, protected: locked }));
  }

  addSheet(name: string): HostSheet {
    const { id, visibility } = this.arrange(name);
    this.emit({ kind: "sheetAdded", origin: "addin", sheetId: id });
    return { id, name, visibility, protected: false };
  }

  deleteSheet(sheetId: string, origin: Origin = "addin"): void {
    this.list.splice(this.list.indexOf(this.sheet(sheetId)), 1);
    if (this.active === sheetId) this.active = this.list[0]?.id ?? "";
    this.emit({ kind: "sheetDeleted", origin, sheetId });
  }

  renameSheet(sheetId: string, name: string, origin: Origin = "addin"): void {
    this.sheet(sheetId).name = name;
    this.emit({ kind: "sheetRenamed", origin, sheetId });
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    this.sheet(sheetId).visibility = visibility;
  }

  usedRange(sheetId: string, valuesOnly: boolean): Range | undefined {
    return this.sheet(sheetId).used(valuesOnly);
  }

  read(sheetId: string, range: Range): readonly (readonly (HostCell | undefined)[])[] {
    return this.sheet(sheetId).read(range);
  }

  write(sheetId: string, writes: readonly CellWrite[]): void {
    this.change(sheetId, writes, "addin");
  }

  /** An edit by the person: same effect, other origin. */
  personWrites(sheetKey: string, writes: readonly CellWrite[]): void {
    this.change(this.sheet(sheetKey).id, writes, "person");
  }

  /** The person sorts the rows of a rectangle by their first cell; Excel tells that as sorting, not as edits. */
  personSorts(sheetKey: string, range: Range): void {
    const sheet = this.sheet(sheetKey);
    const rows = Array.from(sheet.read(range), (row) => [...row]).sort((a, b) => Number(a[0]?.value) - Number(b[0]?.value));
    rows.forEach((row, r) => row.forEach((cell, c) => sheet.put(range.top + r, range.left + c, cell)));
    this.emit({ kind: "sorted", sheetId: sheet.id, ranges: [range] });
  }

  readStyle(sheetId: string, row: number, col: number): CellStyle {
    return this.sheet(sheetId).style(row, col);
  }

  writeStyle(sheetId: string, range: Range, style: Partial<CellStyle>): void {
    this.sheet(sheetId).setStyle(range, style);
  }

  merges(sheetId: string): readonly Range[] {
    return this.sheet(sheetId).merges;
  }

  merge(sheetId: string, range: Range): void {
    this.sheet(sheetId).merge(range);
  }

  unmerge(sheetId: string, range: Range): void {
    const sheet = this.sheet(sheetId);
    sheet.merges = sheet.merges.filter(
      (area) => area.bottom < range.top || area.top > range.bottom || area.right < range.left || area.left > range.right,
    );
  }

  insert(sheetId: string, axis: Axis, at: number, count: number, origin: Origin = "addin"): void {
    this.sheet(sheetId).move(axis, at, count);
    this.emit({ kind: "inserted", origin, sheetId, axis, at, count });
  }

  remove(sheetId: string, axis: Axis, at: number, count: number, origin: Origin = "addin"): void {
    this.sheet(sheetId).move(axis, at, -count);
    this.emit({ kind: "removed", origin, sheetId, axis, at, count });
  }

  isLocked(sheetId: string, row: number, col: number): boolean {
    return this.sheet(sheetId).isLocked(row, col);
  }

  setLocked(sheetId: string, range: Range, locked: boolean): void {
    this.sheet(sheetId).setLocked(range, locked);
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    this.sheet(sheetId).protected = isProtected;
    this.emit({ kind: "protection", sheetId });
  }

  hiddenRows(sheetId: string): ReadonlySet<number> {
    return this.sheet(sheetId).hiddenRows;
  }

  hiddenColumns(sheetId: string): ReadonlySet<number> {
    return this.sheet(sheetId).hiddenColumns;
  }

  autoFilter(sheetId: string): AutoFilterState | undefined {
    return this.sheet(sheetId).filter;
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheetId: string): void {
    if (sheetId === this.active) return;
    const previous = this.active;
    this.active = sheetId;
    this.emit({ kind: "activated", sheetId, previous });
  }

  selection(): Selection {
    return { sheetId: this.active, ranges: [this.selected] };
  }

  select(sheetId: string, range: Range): void {
    this.activate(sheetId);
    this.selected = range;
    this.emit({ kind: "selection", sheetId, ranges: [range] });
  }

  names(): ReadonlyMap<string, string> {
    return this.definedNames;
  }

  /** The person begins (true) or ends typing into a cell. */
  setEditing(editing: boolean): void {
    this.editing?.end();
    this.editing = undefined;
    if (!editing) return;
    let end: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (end = resolve));
    this.editing = { promise, end };
  }

  isEditing(): boolean {
    return this.editing !== undefined;
  }

  async editingEnds(): Promise<void> {
    await this.editing?.promise;
  }

  calculationEnd(): Promise<void> {
    return Promise.resolve();
  }

  calculate(): void {
    this.tellCalculated(this.recalculate());
  }

  image(sheetId: string, range: Range): Promise<string> {
    return Promise.resolve(btoa(`PNG ${sheetId} ${range.top},${range.left},${range.bottom},${range.right}`));
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(sheetId: string, writes: readonly CellWrite[], origin: Origin): void {
    const sheet = this.sheet(sheetId);
    const only = writes.length === 1 ? writes[0] : undefined;
    const before = only && (sheet.cell(only.row, only.col) ?? { value: null });
    for (const write of writes) sheet.apply(write);
    const recalculated = this.calculationMode === "Manual" ? new Map<string, Position[]>() : this.recalculate();
    const after = only && sheet.cell(only.row, only.col);
    if (writes.length > 0) {
      this.emit({ kind: "cells", origin, sheetId, ranges: [bounds(writes)], ...(before && after ? { before, after } : {}) });
    }
    this.tellCalculated(recalculated);
  }

  private tellCalculated(cells: ReadonlyMap<string, readonly Position[]>): void {
    for (const [sheetId, changed] of cells) this.emit({ kind: "calculated", sheetId, ranges: [bounds(changed)] });
  }

  /** Evaluates all formulas; the cells whose result changed, by sheet. */
  private recalculate(): Map<string, Position[]> {
    const changed = new Map<string, Position[]>();
    if (!this.evaluate) return changed;
    for (const sheet of this.list) {
      sheet.forEach((row, col, cell) => {
        const value = cell.formula === undefined ? undefined : this.evaluate?.(cell.formula, { sheet, row, col }, this);
        if (value === undefined || value === cell.value) return;
        sheet.put(row, col, { ...cell, value });
        changed.set(sheet.id, [...(changed.get(sheet.id) ?? []), { row, col }]);
      });
    }
    return changed;
  }

  private emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function bounds(cells: readonly { readonly row: number; readonly col: number }[]): Range {
  const rows = cells.map((cell) => cell.row);
  const cols = cells.map((cell) => cell.col);
  const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
  const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(cols), bottom: most(rows), right: most(cols) };
}
