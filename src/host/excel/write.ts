import type { CellEdit } from "../../core/edit/cellEdit";
import type { CellAddress, Position } from "../../core/grid/address";
import type { Cell } from "../../core/grid/snapshot";
import { BLANK } from "../../core/grid/snapshot";
import type { Refusal, WriteResult } from "../port";
import { reasonOf } from "./errors";
import type { Accepted } from "./judge";
import { judge } from "./judge";
import type { KnownSheets } from "./knownSheets";
import type { Operation, SizeLimit } from "./operations";
import { inRequests, operationsFor, sendOperations } from "./operations";
import type { OwnWrites } from "./ownWrites";
import type { RecoveryPort } from "./recovery";
import { isNew, recover } from "./recovery";
import type { Requests } from "./requests";
import type { Rows } from "./rows";
import { fill } from "./rows";
import type { Group } from "./targetLocks";
import type { Targets } from "./targets";
import { readTargets } from "./targets";
import { isBlank } from "./typed";

export interface WriteDeps {
  readonly requests: Requests;
  readonly known: KnownSheets;
  readonly own: OwnWrites;
  readonly limit: SizeLimit;
}

/**
 * Two requests: the targets again, then everything that stands the test, read back in the same request. The first may wait for
 * the person to finish typing in a cell; the second may not, because a write must not happen after it was reported as failed.
 */
export async function writeEdits(edits: readonly CellEdit[], deps: WriteDeps): Promise<WriteResult> {
  if (edits.length === 0) return { written: [], refused: [] };
  let targets: Targets;
  try {
    targets = await readTargets(deps.requests, groupsOf(edits, deps.known), deps.limit.cells, { waitForCellEdit: true });
  } catch (error) {
    return { written: [], refused: [], failure: { reason: reasonOf(error), unchanged: true } };
  }
  const { accepted, refused } = judge(edits, targets);
  if (accepted.length === 0) return { written: [], refused };
  const isExact = (sheet: string): boolean => {
    const head = targets.sheets.get(sheet)?.head;
    return head?.protected === true || head?.filtered === true;
  };
  const plan: RecoveryPort["plan"] = (cells) => bySheet(cells).flatMap(([sheet, group]) => operationsFor(sheet, group, isExact(sheet)));
  const parts = inRequests(plan(accepted.map(({ cell }) => cell)), deps.limit);
  const back = new Map<string, Rows>();
  for (const [index, operations] of parts.entries()) {
    try {
      await send(operations, deps, back, targets.manual && index === parts.length - 1);
    } catch (error) {
      const port: RecoveryPort = { plan, send: (again) => sendAll(again, deps), read: (each) => readAgain(each, deps) };
      return { refused, ...(await recover(error, accepted, index === 0, port)) };
    }
  }
  return sorted(accepted, refused, back);
}

/** Sends one request; its read-back goes into `back`. */
async function send(
  operations: readonly Operation[],
  { requests, own, known }: WriteDeps,
  back: Map<string, Rows>,
  calculate: boolean,
): Promise<void> {
  const finish = own.begin(operations.map(({ sheet, rect }) => ({ sheetId: known.byName(sheet)?.id ?? "", rect })));
  try {
    const matrices = await requests.send(sendOperations(operations, calculate));
    operations.forEach(({ sheet, rect }, index) => {
      const rows = back.get(sheet) ?? [];
      back.set(sheet, rows);
      fill(rows, rect, matrices[index]!);
    });
  } finally {
    finish();
  }
}

async function sendAll(operations: readonly Operation[], deps: WriteDeps): Promise<void> {
  for (const part of inRequests(operations, deps.limit)) await send(part, deps, new Map(), false);
}

async function readAgain(accepted: readonly Accepted[], { requests, known, limit }: WriteDeps): Promise<Cell[]> {
  const groups = groupsOf(
    accepted.map(({ cell }) => cell),
    known,
  ).map((group) => ({ ...group, askLocks: false }));
  const targets = await readTargets(requests, groups, limit.cells, {});
  return accepted.map(({ cell }) => targets.sheets.get(cell.sheet)?.cellAt(cell) ?? BLANK);
}

/** Edits that did not take, though Excel reported nothing: a cell under a merged area stays blank whatever is written. */
function sorted(accepted: readonly Accepted[], refused: readonly Refusal[], back: ReadonlyMap<string, Rows>): WriteResult {
  const lost: Refusal[] = [];
  const written: CellEdit[] = [];
  for (const each of accepted) {
    const { sheet, row, col } = each.cell;
    const now = back.get(sheet)?.[row]?.[col] ?? BLANK;
    if (isNew(each, now)) written.push(...each.edits);
    else lost.push(...each.edits.map((edit): Refusal => ({ edit, reason: isBlank(now) ? "merged" : "failed" })));
  }
  return { written, refused: [...refused, ...lost] };
}

function groupsOf(edits: readonly CellAddress[], known: KnownSheets): Group[] {
  return bySheet(edits).map(([name, cells]) => ({ name, cells: unique(cells), askLocks: known.byName(name)?.protected === true }));
}

function unique(cells: readonly Position[]): Position[] {
  return [...new Map(cells.map(({ row, col }) => [`${row},${col}`, { row, col }])).values()];
}

function bySheet<T extends { readonly sheet: string }>(list: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return [...groups];
}
