import type { ChangeEvent } from "../port";
import { eventRanges } from "./eventRanges";
import type { KnownSheets } from "./knownSheets";
import type { OwnWrites } from "./ownWrites";
import type { Queue, Requests } from "./requests";

/** The sheet list changed: everything has to be read again. */
const LIST_CHANGED: ChangeEvent = { sheet: "", ranges: [], structural: true };

/** A cell change of Excel as a change of the port; undefined for our own writes. */
export function changeOf(args: Excel.WorksheetChangedEventArgs, known: KnownSheets, own: OwnWrites): ChangeEvent | undefined {
  const ranges = eventRanges(args.address);
  if (args.triggerSource === "ThisLocalAddin") return undefined;
  const isEdit = args.changeType === "RangeEdited";
  if (isEdit && args.source !== "Remote" && ranges && own.claim(args.worksheetId, ranges)) return undefined;
  const sheet = known.byId(args.worksheetId);
  if (!sheet) return LIST_CHANGED;
  if (!isEdit) known.forgetLocks(sheet.id);
  return { sheet: sheet.name, ranges: isEdit ? (ranges ?? []) : [], structural: !isEdit };
}

/** Cells with new results or in a new order; the whole sheet when Excel does not say which. */
export function cellsOf(args: { readonly worksheetId: string; readonly address: string }, known: KnownSheets): ChangeEvent | undefined {
  const sheet = known.byId(args.worksheetId);
  return sheet && { sheet: sheet.name, ranges: eventRanges(args.address) ?? [], structural: false };
}

/** Protection came or went, and locks may be others now: the sheet as a whole. */
function protectionOf(worksheetId: string, known: KnownSheets): ChangeEvent | undefined {
  known.forgetLocks(worksheetId);
  const sheet = known.byId(worksheetId);
  return sheet && { sheet: sheet.name, ranges: [], structural: false };
}

/**
 * Listens at the workbook level to edits, calculations, sorting, protection and the sheet list; one request. Returns the function that stops it, with
 * one more. Sheet names changing can only be told by Excel versions above the floor; before, a vanished name tells it.
 */
export async function listen(
  requests: Requests,
  known: KnownSheets,
  own: OwnWrites,
  tell: (change: ChangeEvent) => void,
): Promise<() => Promise<void>> {
  const register: Queue<{ readonly context: Excel.RequestContext; readonly handlers: readonly Handler[] }> = (context) => {
    const { worksheets } = context.workbook;
    const listChanged = async (): Promise<void> => tell(LIST_CHANGED);
    const say = async (change: ChangeEvent | undefined): Promise<void> => change && tell(change);
    const handlers: Handler[] = [
      worksheets.onChanged.add((args) => say(changeOf(args, known, own))),
      worksheets.onCalculated.add((args) => say(cellsOf(args, known))),
      worksheets.onRowSorted.add((args) => say(cellsOf(args, known))),
      worksheets.onColumnSorted.add((args) => say(cellsOf(args, known))),
      worksheets.onProtectionChanged.add((args) => say(protectionOf(args.worksheetId, known))),
      worksheets.onAdded.add(listChanged),
      worksheets.onDeleted.add(listChanged),
    ];
    const renamed = optional(() => worksheets.onNameChanged);
    if (renamed) handlers.push(renamed.add(listChanged));
    return () => ({ context, handlers });
  };
  const { context, handlers } = await requests.read(register);
  return async () => {
    const remove: Queue<void> = () => {
      for (const handler of handlers) handler.remove();
      return () => undefined;
    };
    await requests.read(remove, { context });
  };
}

interface Handler {
  remove(): void;
}

/** A member that older Excel or older office.js files do not have; they throw on access. */
function optional<T>(member: () => T): T | undefined {
  try {
    return member();
  } catch {
    return undefined;
  }
}
