/**
 * Errors a host reports for a whole request, before or instead of a reply body (protocol §5.5): the number it sends on the
 * XDM transport, and what the client makes of it.
 */
export interface HostErrorInfo {
  readonly code: string;
  readonly httpStatus: number;
}

export const HOST_ERRORS = {
  5004: { code: "InvalidOperationInCellEditMode", httpStatus: 400 },
  7000: { code: "AccessDenied", httpStatus: 401 },
  5012: { code: "InvalidOrTimedOutSession", httpStatus: 408 },
  5102: { code: "ActivityLimitReached", httpStatus: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", httpStatus: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", httpStatus: 400 },
  5016: { code: "WriteNotSupportedWhenModalDialogOpen", httpStatus: 400 },
  1014: { code: "InvalidRequestContext", httpStatus: 400 },
  5001: { code: "GeneralException", httpStatus: 500 },
} as const satisfies Record<number, HostErrorInfo>;

export type HostErrorNumber = keyof typeof HOST_ERRORS;

export const HOST_ERROR_NUMBERS = Object.keys(HOST_ERRORS).map(Number) as HostErrorNumber[];

/** The person is typing in a cell. */
export const CELL_EDIT_MODE: HostErrorNumber = 5004;
/** The reply would be too large: the only one of these where the batch has run. */
export const RESPONSE_TOO_LARGE: HostErrorNumber = 5104;
export const REQUEST_TOO_LARGE: HostErrorNumber = 5103;
