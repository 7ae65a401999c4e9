import type { Position, Range } from "../../core/grid/address";
import { a1, contains } from "../../core/grid/address";
import type { LockAnswer } from "./locks";
import { askLocked } from "./ranges";
import { exactCover } from "./rectangles";
import type { Queue, Requests, SendOptions } from "./requests";
import type { SheetHead } from "./sheetList";

/** Cells of one sheet that a write is about; `askLocks`: the sheet is known to be protected. */
export interface Group {
  readonly name: string;
  readonly cells: readonly Position[];
  readonly askLocks: boolean;
}

/** "Is this rectangle of that sheet locked?" */
export interface Question {
  readonly name: string;
  readonly rect: Range;
}

export interface LockedSheet {
  readonly head: SheetHead;
  /** What is known so far, by A1 name. */
  readonly locks: Map<string, boolean>;
}

/** The first questions about a group: one a rectangle. */
export function questionsOf({ name, cells }: Group): Question[] {
  return exactCover(cells).map((rect) => ({ name, rect }));
}

/** Learns the locks of all target cells on protected sheets; what came partly locked is asked cell by cell. */
export async function settleLocks(
  requests: Requests,
  groups: readonly Group[],
  sheets: ReadonlyMap<string, LockedSheet>,
  asked: readonly Question[],
  answers: readonly LockAnswer[],
  options: SendOptions,
): Promise<void> {
  const isProtected = (name: string): boolean => sheets.get(name)?.head.protected === true;
  const unasked = groups.filter(({ name, askLocks }) => !askLocks && isProtected(name)).flatMap(questionsOf);
  const mixed = asked.filter(({ name }, index) => isProtected(name) && answers[index] === null);
  const learn = ({ name, rect }: Question, locked: LockAnswer): void => {
    for (const cell of groups.find((group) => group.name === name)?.cells ?? []) {
      if (locked !== null && contains(rect, cell)) sheets.get(name)?.locks.set(a1(cell), locked);
    }
  };
  asked.forEach((question, index) => learn(question, answers[index]!));
  const open = [...unasked, ...mixed.flatMap(({ name, rect }) => cellsIn(name, rect, groups))];
  if (open.length === 0) return;
  const later = await requests.read(askLocks(open), options);
  open.forEach((question, index) => learn(question, later[index]!));
  const stillMixed = open.filter((_question, index) => later[index] === null).flatMap(({ name, rect }) => cellsIn(name, rect, groups));
  if (stillMixed.length === 0) return;
  const last = await requests.read(askLocks(stillMixed), options);
  stillMixed.forEach((question, index) => learn(question, last[index]!));
}

function cellsIn(name: string, rect: Range, groups: readonly Group[]): Question[] {
  const cells = groups.find((group) => group.name === name)?.cells ?? [];
  return cells
    .filter((cell) => contains(rect, cell))
    .map(({ row, col }) => ({ name, rect: { top: row, bottom: row, left: col, right: col } }));
}

function askLocks(questions: readonly Question[]): Queue<readonly LockAnswer[]> {
  return ({ workbook }) => {
    const answers = questions.map(({ name, rect }) => askLocked(workbook.worksheets.getItem(name), rect));
    return () => answers.map((answer) => answer());
  };
}
