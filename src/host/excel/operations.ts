import type { Position, Range } from "../../core/grid/address";
import { contains } from "../../core/grid/address";
import type { CellMatrices } from "./cells";
import { CELL_PROPERTIES, matricesOf } from "./cells";
import { rangeOf } from "./ranges";
import { area, exactCover, looseCover } from "./rectangles";
import type { Queue } from "./requests";
import type { Content } from "./typed";
import { typed } from "./typed";

/** One cell to write. `current` and `final`: its number format now and afterwards. */
export interface CellToWrite extends Position {
  readonly content: Content;
  readonly current: string;
  readonly final: string;
}

type Matrix<V> = (V | null)[][];

/** A rectangle to write in one go; null leaves a cell alone. */
export interface Operation {
  readonly sheet: string;
  readonly rect: Range;
  readonly before: Matrix<string> | undefined;
  readonly inputs: Matrix<number | string | boolean>;
  readonly after: Matrix<string> | undefined;
}

/** Rectangles for the cells of one sheet. `exact`: touch no other cell, not even by a null (locked or hidden ones). */
export function operationsFor(sheet: string, cells: readonly CellToWrite[], exact: boolean): Operation[] {
  return (exact ? exactCover(cells) : looseCover(cells)).map((rect) => {
    const inside = cells.filter((cell) => contains(rect, cell));
    const before = blank<string>(rect);
    const after = blank<string>(rect);
    const inputs = blank<number | string | boolean>(rect);
    for (const cell of inside) {
      const [row, col] = [cell.row - rect.top, cell.col - rect.left];
      const step = typed(cell.content, cell.current, cell.final);
      inputs[row]![col] = step.input;
      before[row]![col] = step.before;
      after[row]![col] = step.after;
    }
    return { sheet, rect, before: orNothing(before), inputs, after: orNothing(after) };
  });
}

/**
 * Writes all formats, then all contents, and reads the rectangles back, in one request. `calculate`: has Excel calculate what it left
 * stale, where the person set it to do so only when told: totals beside new figures would be checked against old ones.
 */
export function sendOperations(operations: readonly Operation[], calculate: boolean): Queue<readonly CellMatrices[]> {
  return ({ workbook }) => {
    const ranges = operations.map(({ sheet, rect }) => rangeOf(workbook.worksheets.getItem(sheet), rect));
    operations.forEach(({ before }, index) => {
      if (before) ranges[index]!.numberFormat = before;
    });
    operations.forEach(({ inputs }, index) => {
      ranges[index]!.formulas = inputs;
    });
    operations.forEach(({ after }, index) => {
      if (after) ranges[index]!.numberFormat = after;
    });
    if (calculate) workbook.application.calculate("Recalculate");
    for (const range of ranges) range.load(CELL_PROPERTIES);
    return () => operations.map(({ rect }, index) => matricesOf(ranges[index]!, rect));
  };
}

export interface SizeLimit {
  readonly cells: number;
  readonly bytes: number;
}

/** Operations in as few requests as the limit allows; one that is too big alone is cut between rows. */
export function inRequests(operations: readonly Operation[], limit: SizeLimit): Operation[][] {
  const requests: Operation[][] = [];
  let room = { cells: 0, bytes: 0 };
  for (const operation of operations.flatMap((each) => cut(each, limit))) {
    const size = sizeOf(operation);
    if (requests.length === 0 || size.cells > room.cells || size.bytes > room.bytes) {
      requests.push([]);
      room = { ...limit };
    }
    requests.at(-1)!.push(operation);
    room = { cells: room.cells - size.cells, bytes: room.bytes - size.bytes };
  }
  return requests;
}

function cut(operation: Operation, limit: SizeLimit): Operation[] {
  const size = sizeOf(operation);
  const { rect } = operation;
  if ((size.cells <= limit.cells && size.bytes <= limit.bytes) || rect.top === rect.bottom) return [operation];
  const middle = Math.floor((rect.top + rect.bottom) / 2);
  return [part(operation, rect.top, middle), part(operation, middle + 1, rect.bottom)].flatMap((each) => cut(each, limit));
}

function part({ sheet, rect, before, inputs, after }: Operation, top: number, bottom: number): Operation {
  const slice = <V>(matrix: Matrix<V>): Matrix<V> => matrix.slice(top - rect.top, bottom - rect.top + 1);
  return { sheet, rect: { ...rect, top, bottom }, before: before && slice(before), inputs: slice(inputs), after: after && slice(after) };
}

function sizeOf(operation: Operation): SizeLimit {
  return { cells: area(operation.rect), bytes: new TextEncoder().encode(JSON.stringify(operation)).length };
}

function blank<V>({ top, left, bottom, right }: Range): Matrix<V> {
  return Array.from({ length: bottom - top + 1 }, () => new Array<V | null>(right - left + 1).fill(null));
}

function orNothing<V>(matrix: Matrix<V>): Matrix<V> | undefined {
  return matrix.some((row) => row.some((value) => value !== null)) ? matrix : undefined;
}
