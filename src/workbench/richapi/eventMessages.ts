import type { Range } from "../../core/grid/address";
import type { HostCell, HostEvent, HostWorkbook } from "../hostWorkbook";
import { cellValue, cellType } from "./cells/readCell";
import { EVENT } from "./eventTypes";
import { localAddress, MAX_COL, MAX_ROW } from "./rangeState";

/** One event before it is addressed to its targets. `rects` become the address. */
export interface EventMessage {
  readonly type: number;
  readonly sheetId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly rects?: readonly Range[];
  readonly format: (rect: Range) => string;
}

/** The messages one change of the workbook gives; `names` keeps the sheet names of before. */
export function eventMessages(event: HostEvent, book: HostWorkbook, names: Map<string, string>): EventMessage[] {
  const make = (type: number, body: object = {}, rects?: readonly Range[]): EventMessage => ({
    type,
    sheetId: event.sheetId,
    body: { worksheetId: event.sheetId, ...body },
    format: localAddress,
    ...(rects ? { rects } : {}),
  });
  switch (event.kind) {
    case "cells":
      return [make(EVENT.DataChanged, { ...changed("RangeEdited", event.origin), ...details(event.before, event.after) }, event.ranges)];
    case "inserted":
    case "removed":
      return [make(EVENT.DataChanged, changed(structural(event.kind, event.axis), event.origin), [band(event)])];
    case "calculated":
      return [make(EVENT.Calculated, {}, event.ranges)];
    case "sorted":
      return [make(EVENT.RowSorted, { source: "Local" }, event.ranges)];
    case "protection":
      return [make(EVENT.ProtectionChanged, { source: "Local" })];
    case "selection":
      return [make(EVENT.SelectionChanged, {}, event.ranges)];
    case "activated":
      return [make(EVENT.Activated), { ...make(EVENT.Deactivated, { worksheetId: event.previous }), sheetId: event.previous }];
    case "sheetAdded":
      names.set(event.sheetId, nameOf(book, event.sheetId));
      return [make(EVENT.Added, { source: "Local" })];
    case "sheetDeleted":
      names.delete(event.sheetId);
      return [make(EVENT.Deleted, { source: "Local" })];
    case "sheetRenamed": {
      const nameBefore = names.get(event.sheetId) ?? "";
      const nameAfter = nameOf(book, event.sheetId);
      names.set(event.sheetId, nameAfter);
      return [make(EVENT.NameChanged, { source: "Local", nameBefore, nameAfter })];
    }
  }
}

/** Joins edits of the add-in that lie directly below one another: the client cuts one big write into blocks of rows. */
export function mergeAdjacent(messages: readonly EventMessage[]): EventMessage[] {
  const merged: EventMessage[] = [];
  for (const message of messages) {
    const previous = merged.at(-1);
    const joined = previous && joinBelow(previous, message);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(message);
  }
  return merged;
}

function joinBelow(above: EventMessage, below: EventMessage): EventMessage | undefined {
  const [a, b] = [above.rects?.[0], below.rects?.[0]];
  if (!a || !b || above.rects?.length !== 1 || below.rects?.length !== 1) return undefined;
  const own = above.body["triggerSource"] === "ThisLocalAddin" && below.body["triggerSource"] === "ThisLocalAddin";
  const sameBand = above.sheetId === below.sheetId && a.left === b.left && a.right === b.right && b.top === a.bottom + 1;
  if (!own || !sameBand || above.body["changeType"] !== "RangeEdited" || below.body["changeType"] !== "RangeEdited") return undefined;
  return { ...above, body: withoutDetails(above.body), rects: [{ ...a, bottom: b.bottom }] };
}

function withoutDetails(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !key.startsWith("value")));
}

function changed(changeType: string, origin: "person" | "addin"): object {
  return { changeType, source: "Local", triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown", shiftDirection: "None" };
}

/** Old and new content, told for a single cell only. */
function details(before: HostCell | undefined, after: HostCell | undefined): object {
  if (!before && !after) return {};
  return {
    valueBefore: cellValue(before),
    valueAfter: cellValue(after),
    valueTypeBefore: cellType(before),
    valueTypeAfter: cellType(after),
  };
}

function structural(kind: "inserted" | "removed", axis: "row" | "column"): string {
  return (axis === "row" ? "Row" : "Column") + (kind === "inserted" ? "Inserted" : "Deleted");
}

function band(event: { readonly axis: "row" | "column"; readonly at: number; readonly count: number }): Range {
  const [from, to] = [event.at, event.at + event.count - 1];
  return event.axis === "row" ? { top: from, bottom: to, left: 0, right: MAX_COL } : { top: 0, bottom: MAX_ROW, left: from, right: to };
}

function nameOf(book: HostWorkbook, sheetId: string): string {
  return book.sheets().find((sheet) => sheet.id === sheetId)?.name ?? "";
}
