import type { RefusalReason } from "../port";
import { HostError } from "../port";

/** No answer came in time: the request may have run or not. */
export class NoAnswer extends Error {}

/** Excel's error codes as the product's reasons (anchors/officejs.md §11); anything else is "failed". */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEditMode",
  WriteNotSupportedWhenModalDialogOpen: "cellEditMode",
  ItemNotFound: "missingSheet",
  InvalidReference: "missingSheet",
  InactiveWorkbook: "inactiveWorkbook",
  InvalidSelection: "inactiveWorkbook",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  InvalidOrTimedOutSession: "disconnected",
};

/** Codes with which Excel turns a request away before running any of it. */
const NOT_RUN: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "RequestPayloadSizeLimitExceeded",
]);

/** Excel may be only busy: the same read is worth one more try. */
const PASSING: ReadonlySet<string> = new Set(["GeneralException", "ActivityLimitReached", "RequestAborted"]);

interface OfficeError {
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** Code of an Office error, "" for anything else. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}

export function reasonOf(error: unknown): RefusalReason {
  if (error instanceof HostError) return error.reason;
  if (error instanceof NoAnswer) return "disconnected";
  return REASONS[codeOf(error)] ?? "failed";
}

/** Whether the request certainly did nothing: turned away as a whole, no action named. */
export function neverRan(error: unknown): boolean {
  return NOT_RUN.has(codeOf(error)) && (error as OfficeError).debugInfo?.statement === undefined;
}

export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error));
}

/** A HostError for our log: code and place, never Excel's localised message. */
export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(reasonOf(error), detailOf(error));
}

function detailOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "") return error instanceof Error ? error.message : String(error);
  const place = (error as OfficeError).debugInfo?.errorLocation;
  return place ? `${code} at ${place}` : code;
}
