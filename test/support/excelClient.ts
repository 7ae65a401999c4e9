import type { HostWorkbook } from "../../src/workbench/hostWorkbook";
import { HOST_ERRORS } from "../../src/workbench/richapi/hostErrors";
import type { ReplyBody, RequestBody } from "../../src/workbench/richapi/protocol";
import { RichApiHost } from "../../src/workbench/richapi/richApiHost";
import { loadOfficeScope } from "./officeScope";

/** One request as it went over the bridge. */
export interface LoggedRequest {
  readonly body: RequestBody;
  readonly flags: number;
  readonly requestBytes: number;
  /** 0 while unanswered, lost, or refused as a whole. */
  responseBytes: number;
  reply?: ReplyBody;
}

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: RichApiHost;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  /** All requests so far, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Forgets the requests so far: counters start at zero. */
  resetCounters(): void;
  /** Requests that changed something or may have (request flag 1), of those counted. */
  writes(): readonly LoggedRequest[];
}

export interface ExcelClientOptions {
  /** Requirement sets announced; a set not named is not supported. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Bytes of one message, as on Excel for the web. */
  readonly messageLimit?: number;
}

/** LTSC 2021, the floor of the product. */
export const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.14", DialogApi: "1.2", SharedRuntime: "1.1" };
/** The client counts a request as a write by this flag. */
const WRITE = 1;

/** Microsoft's real Excel client in Node, talking to the interpreter over one workbook. */
export function openExcel(book: HostWorkbook, options: ExcelClientOptions = {}): ExcelClient {
  const host = new RichApiHost(book, options.messageLimit === undefined ? {} : { messageLimit: options.messageLimit });
  const requests: LoggedRequest[] = [];
  const bridge = {
    onMessageFromHost: (() => undefined) as (text: string) => void,
    sendMessageToHost(text: string): void {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: RequestBody } };
      const entry: LoggedRequest = {
        body: message.body,
        flags,
        requestBytes: Buffer.byteLength(JSON.stringify(message.body)),
        responseBytes: 0,
      };
      requests.push(entry);
      void answer(id, entry);
    },
  };
  const reply = (message: object): void => bridge.onMessageFromHost(JSON.stringify(message));
  async function answer(id: number, entry: LoggedRequest): Promise<void> {
    const result = await host.handle(entry.body, entry.flags);
    if (result.kind === "lost") return;
    if (result.kind === "error") {
      const { code, httpStatus } = HOST_ERRORS[result.error];
      reply({ id, type: 2, message: { statusCode: httpStatus, headers: {}, body: { error: { code, message: code } } } });
      return;
    }
    entry.reply = result.body;
    entry.responseBytes = Buffer.byteLength(JSON.stringify(result.body));
    reply({ id, type: 2, message: { statusCode: 200, headers: {}, body: result.body } });
  }
  host.onEvents((entries) => reply({ type: 3, message: { entries } }));
  const sets = options.sets ?? FLOOR;
  const isSetSupported = (name: string, version = "1.0"): boolean => Object.hasOwn(sets, name) && atLeast(sets[name] ?? "0", version);
  const scope = loadOfficeScope({ bridge, isSetSupported });
  return {
    Excel: scope["Excel"] as typeof Excel,
    OfficeExtension: scope["OfficeExtension"] as typeof OfficeExtension,
    host,
    isSetSupported,
    requests,
    resetCounters: () => requests.splice(0),
    writes: () => requests.filter((request) => (request.flags & WRITE) !== 0),
  };
}

/** Whether version a.b is at least c.d; 1.10 is above 1.9. */
function atLeast(have: string, want: string): boolean {
  const [major = 0, minor = 0] = have.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = String(want).split(".").map(Number);
  return major !== wantMajor ? major > wantMajor : minor >= wantMinor;
}
