/** The messages between office.js and the page that embeds it (office-host-protocol.md §4). */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface Reply {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
export const ERROR_CODE = { ok: 0, requestError: -1 } as const;

/** Who talks to whom; fresh for every opened workbook, because office.js caches settings under the conversation id. */
export interface Identity {
  readonly conversationId: string;
  readonly instanceId: string;
}

/** The request a message event carries, or undefined when it is none of this conversation. */
export function parseRequest(data: unknown, conversationId: string): Request | undefined {
  if (typeof data !== "string") return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined; // other scripts on the page post messages too
  }
  const request = message as Request | null;
  const known = typeof request === "object" && request !== null && request._messageType === 0 && request._conversationId === conversationId;
  return known && typeof request._actionName === "string" ? request : undefined;
}
