import { CommandType, getDisplayValueFromCell, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/preset-sheets-core";
import type { Range } from "../../core/grid/address";
import type { CellStyle, CellWrite, HostCell } from "../hostWorkbook";
import { cellPatch, hasContent, hostCell } from "./cellModel";
import { readStyle, stylePatch } from "./cellStyle";
import type { GridContext } from "./context";

type Matrix = { [row: number]: { [col: number]: ICellData } };

const WRITE_COMMAND = "workbench.command.write";

/** Reading and writing cells of the grid. */
export class GridCells {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly context: GridContext) {
    this.formulas = context.injector.get(FormulaDataModel);
    // A command of our own, so that Univer counts the mutation as ours and not as part of an earlier command.
    if (!context.commands.hasCommand(WRITE_COMMAND)) {
      context.commands.registerCommand({
        id: WRITE_COMMAND,
        type: CommandType.COMMAND,
        handler: (_, change) => (change as { run(): boolean }).run(),
      });
    }
  }

  cell(sheetId: string, row: number, col: number): HostCell | undefined {
    const sheet = this.context.sheet(sheetId);
    const data = sheet.getCellRaw(row, col);
    const formula = data?.f ?? (data?.si ? this.formulas.getFormulaStringByCell(row, col, sheetId, this.context.unitId) : null);
    return hostCell(data, formula ?? undefined, this.styleOf(sheet, row, col), () => getDisplayValueFromCell(sheet.getCell(row, col)));
  }

  read(sheetId: string, { top, left, bottom, right }: Range): (HostCell | undefined)[][] {
    const rows: (HostCell | undefined)[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: (HostCell | undefined)[] = [];
      for (let col = left; col <= right; col++) line.push(this.cell(sheetId, row, col));
      rows.push(line);
    }
    return rows;
  }

  write(sheetId: string, writes: readonly CellWrite[]): void {
    const sheet = this.context.sheet(sheetId);
    const [looks, contents]: [Matrix, Matrix] = [{}, {}];
    for (const write of writes) {
      const line = ((write.content === undefined ? looks : contents)[write.row] ??= {});
      line[write.col] = cellPatch(write, sheet.getCellRaw(write.row, write.col)?.t);
    }
    this.apply(sheetId, looks, contents);
  }

  usedRange(sheetId: string, valuesOnly: boolean): Range | undefined {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    this.context
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, col, cell) => {
        if (!(hasContent(cell) || (!valuesOnly && cell?.s))) return;
        used.top = Math.min(used.top, row);
        used.bottom = Math.max(used.bottom, row);
        used.left = Math.min(used.left, col);
        used.right = Math.max(used.right, col);
      });
    return used.bottom < 0 ? undefined : used;
  }

  readStyle(sheetId: string, row: number, col: number): CellStyle {
    return readStyle(this.styleOf(this.context.sheet(sheetId), row, col) ?? {});
  }

  writeStyle(sheetId: string, { top, left, bottom, right }: Range, style: Partial<CellStyle>): void {
    const matrix: Matrix = {};
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) (matrix[row] ??= {})[col] = { s: stylePatch(style) };
    }
    this.apply(sheetId, matrix, {});
  }

  /** As in Excel a cell's own style counts alone, and that of its row or column only without one. */
  private styleOf(sheet: Worksheet, row: number, col: number): Nullable<IStyleData> {
    const own = sheet.getCellRaw(row, col)?.s;
    if (typeof own === "string") return this.context.book.getStyles().get(own);
    return own ?? sheet.getRowStyle(row) ?? sheet.getColumnStyle(col);
  }

  /** One step of the undo stack. */
  private apply(sheetId: string, looks: Matrix, contents: Matrix): void {
    const { commands, injector, unitId } = this.context;
    const id = SetRangeValuesMutation.id;
    const redoMutations = [
      { id, params: new LookParams(unitId, sheetId, looks) },
      { id, params: { unitId, subUnitId: sheetId, cellValue: contents } },
    ].filter(({ params }) => Object.keys(params.cellValue).length > 0);
    const undoMutations = redoMutations.map(({ params }) => ({
      id,
      params: injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params)),
    }));
    for (const { params } of redoMutations) {
      this.context.asAddin(() => commands.syncExecuteCommand(WRITE_COMMAND, { run: () => commands.syncExecuteCommand(id, params) }));
    }
    injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
  }
}

/**
 * A change of the look alone, which Univer knows by its trigger: for any other it takes the formula out of a cell whose patch names
 * none. Univer writes the name of the running command over the trigger, so ours does not yield.
 */
class LookParams {
  constructor(
    readonly unitId: string,
    readonly subUnitId: string,
    readonly cellValue: Matrix,
  ) {}

  get trigger(): string {
    return SetStyleCommand.id;
  }

  set trigger(_running: string) {
    // stays what it is
  }
}
