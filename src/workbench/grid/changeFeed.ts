import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { Position, Range } from "../../core/grid/address";
import type { HostCell, HostEvent, Origin } from "../hostWorkbook";
import type { CommandParams } from "./commandParams";
import { paramsOf } from "./commandParams";
import { fromUniver, rectangles } from "./ranges";

/** What the feed asks of the workbook while it turns commands into events. */
export interface FeedSource {
  readonly unitId: string;
  origin(): Origin;
  activeSheet(): string;
  cell(sheetId: string, position: Position): HostCell | undefined;
  size(sheetId: string): { readonly rows: number; readonly columns: number };
}

/** Tells of everything that happens in the grid, whoever did it. Recalculated results are told apart from edits. */
export class ChangeFeed {
  private before: HostCell | undefined;
  private previousSheet: string;

  constructor(
    injector: Injector,
    private readonly source: FeedSource,
    private readonly emit: (event: HostEvent) => void,
  ) {
    this.previousSheet = source.activeSheet();
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.remember(command, options));
    commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** The content of a single cell before it changes. */
  private remember(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    const { subUnitId, cellValue } = paramsOf(command);
    const cells = contentCells(cellValue);
    this.before = cells.length === 1 && subUnitId ? this.source.cell(subUnitId, cells[0]!) : undefined;
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = paramsOf(command);
    if (params.unitId !== this.source.unitId) return;
    const sheetId = params.subUnitId ?? "";
    const origin = this.source.origin();
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (options?.onlyLocal) this.calculated(sheetId, params, options);
        else this.edited(sheetId, params, origin);
        break;
      case MoveRangeMutation.id:
        for (const side of [params.from, params.to]) {
          if (side) this.edited(side.subUnitId, { cellValue: side.value }, origin);
        }
        break;
      case InsertRowMutation.id:
      case InsertColMutation.id:
      case RemoveRowMutation.id:
      case RemoveColMutation.id:
        this.moved(command.id, sheetId, params.range, origin);
        break;
      case InsertSheetMutation.id:
        this.emit({ kind: "sheetAdded", origin, sheetId: params.sheet?.id ?? "" });
        break;
      case RemoveSheetMutation.id:
        this.emit({ kind: "sheetDeleted", origin, sheetId });
        break;
      case SetWorksheetNameMutation.id:
        this.emit({ kind: "sheetRenamed", origin, sheetId });
        break;
      case SetWorksheetActiveOperation.id:
        this.activated(sheetId);
        break;
      case SetSelectionsOperation.id:
        if (params.type === undefined || params.type === SelectionMoveType.MOVE_END) this.selected(sheetId, params);
        break;
    }
  }

  private edited(sheetId: string, { cellValue }: CommandParams, origin: Origin): void {
    const cells = contentCells(cellValue);
    if (cells.length === 0) return;
    const ranges = rectangles(cells);
    if (cells.length > 1) this.emit({ kind: "cells", origin, sheetId, ranges });
    else {
      const after = this.source.cell(sheetId, cells[0]!);
      const blank: HostCell = { value: null };
      this.emit({ kind: "cells", origin, sheetId, ranges, before: this.before ?? blank, after: after ?? blank });
    }
    this.before = undefined;
  }

  private calculated(sheetId: string, { cellValue }: CommandParams, options: IExecutionOptions): void {
    if (!options["applyFormulaCalculationResult"]) return;
    const ranges = rectangles(contentCells(cellValue));
    if (ranges.length > 0) this.emit({ kind: "calculated", sheetId, ranges });
  }

  private moved(id: string, sheetId: string, range: IRange | undefined, origin: Origin): void {
    if (!range) return;
    const axis = id === InsertRowMutation.id || id === RemoveRowMutation.id ? "row" : "column";
    const kind = id === InsertRowMutation.id || id === InsertColMutation.id ? "inserted" : "removed";
    const [at, last] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    this.emit({ kind, origin, sheetId, axis, at, count: last - at + 1 });
  }

  private activated(sheetId: string): void {
    const previous = this.previousSheet;
    this.previousSheet = sheetId;
    if (previous !== sheetId) this.emit({ kind: "activated", sheetId, previous });
  }

  private selected(sheetId: string, { selections }: CommandParams): void {
    const { rows, columns } = this.source.size(sheetId);
    const ranges = (selections ?? []).map(({ range }): Range => fromUniver(range, rows, columns));
    if (ranges.length > 0) this.emit({ kind: "selection", sheetId, ranges });
  }
}

/** Positions whose content (not only the look) a set-range-values mutation touches. */
function contentCells(cellValue: CommandParams["cellValue"]): Position[] {
  const cells: Position[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, col, cell) => {
    if (!cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell) cells.push({ row, col });
  });
  return cells;
}
