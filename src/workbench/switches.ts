import { API_ERROR_CODES } from "./richapi/apiError";
import type { Fault } from "./richapi/faults";
import { HOST_ERROR_NUMBERS } from "./richapi/hostErrors";

/** What the page's address can change, for tests and demonstrations. */
export interface Switches {
  /** Delay of every request, in ms (?latency=200). */
  readonly latency: number;
  /** Faults by request number, counted from 1 (?fault=5102@3). */
  readonly faults: readonly { readonly request: number; readonly fault: Fault }[];
  readonly locale: string;
  /** Page shown as the pane and workbook opened first, both relative to this page and of its origin. */
  readonly pane: string;
  readonly book: string;
}

/** Reads the switches from a query string. Throws with the part that is not understood, so that no test runs without its fault. */
export function readSwitches(query: string): Switches {
  const given = new URLSearchParams(query);
  return {
    latency: Number(given.get("latency") ?? 0),
    faults: (given.get("fault") ?? "").split(",").filter(Boolean).map(parseFault),
    locale: given.get("locale") ?? "ja-JP",
    pane: given.get("pane") ?? "../taskpane.html",
    book: given.get("book") ?? "../sample.xlsx",
  };
}

/**
 * "5102@3": error 5102 at the third request; "AccessDenied@2": an error before the first action of the second, "AccessDenied@2:0.5"
 * halfway through it; "droppedReply@1", "droppedRequest@1", "disconnect@4" and "disconnectAfter@4" (that request still runs).
 */
function parseFault(text: string): { request: number; fault: Fault } {
  const match = /^(\w+)@([1-9]\d*)(?::(0?\.\d+|0|1))?$/.exec(text);
  const fault = match && faultOf(match[1]!, Number(match[3] ?? 0));
  if (!match || !fault) throw new Error(`?fault=${text}`);
  return { request: Number(match[2]), fault };
}

function faultOf(name: string, at: number): Fault | undefined {
  if (name === "droppedReply" || name === "droppedRequest") return { kind: name };
  if (name === "disconnect" || name === "disconnectAfter") return { kind: "disconnect", after: name === "disconnectAfter" };
  const code = API_ERROR_CODES.find((known) => known === name);
  if (code) return { kind: "actionError", code, at };
  const error = HOST_ERROR_NUMBERS.find((known) => String(known) === name);
  return error && { kind: "hostError", error };
}
