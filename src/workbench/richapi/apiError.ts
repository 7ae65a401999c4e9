/** An error Excel would put into the reply body: the batch stops there, what ran before it stays done. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly location: string = "",
  ) {
    super(message);
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }

  /** The same error, saying where it happened, unless that is known already. */
  at(location: string): ApiError {
    return this.location === "" ? new ApiError(this.code, this.message, location) : this;
  }
}

/** Code names the client and the add-in may meet (protocol §5.4). */
export const API_ERROR_CODES = [
  "AccessDenied",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestAborted",
  "ResponsePayloadSizeLimitExceeded",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
] as const;

export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

const STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  Conflict: 409,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** A gap of this host, named so that it shows up as such and never as wrong data. */
export function notImplemented(member: string): ApiError {
  return new ApiError("ApiNotFound", `embedded host: not implemented: ${member}`, member);
}

export function invalidArgument(message: string): ApiError {
  return new ApiError("InvalidArgument", message);
}

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

export function accessDenied(why: string): ApiError {
  return new ApiError("AccessDenied", `You cannot perform the requested operation. ${why}`);
}
