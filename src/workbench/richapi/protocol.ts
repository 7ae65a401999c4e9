/** The wire shapes of a RichApi batch as Microsoft's client sends them (office-host-protocol.md §5). */

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** ObjectPathType numbers. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** ActionType numbers. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6 } as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number };
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ReplyBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** One entry of a richApiMessage push: category, event type, target id, message as JSON text. */
export type EventEntry = readonly [category: 65536, type: number, target: string, message: string];

/** Request flag: the person may finish typing in the cell first (delayForCellEdit). */
export const FLAG_WAIT_FOR_CELL_EDIT = 64;
