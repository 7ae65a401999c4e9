import type { EventEntry, RequestBody } from "../richapi/protocol";
import type { RichApiHost } from "../richapi/richApiHost";
import type { AppContextOptions } from "./appContext";
import { appContext } from "./appContext";
import type { Identity, Reply, Request } from "./envelope";
import { ACTION_TYPE, ERROR_CODE, parseRequest } from "./envelope";

/** Dispatch ids of executeMethod; the Common API's others are refused. */
const RICH_API = 93;
const SAVE_SETTINGS = 76;
const NOT_SUPPORTED = 5001;

/** notifyHost actions by which the focus leaves the pane (protocol §7): Ctrl+F6, Tab past the last or first element, F2. */
const FOCUS_LEAVES: readonly unknown[] = [5, 6, 13, 14, 16];
/** Office_notifyAgave action: put the focus on the first element of the pane. */
const TAB_IN = 11;

export interface EndpointOptions extends AppContextOptions {
  readonly identity: Identity;
  /** The frame the pane lives in. */
  readonly frame: HTMLIFrameElement;
  readonly richApi: RichApiHost;
  /** Keeps the settings the add-in saves. */
  readonly saveSettings: (settings: ReadonlyMap<string, string>) => void;
  /** office.js has started and works with the workbook. */
  readonly connected: () => void;
  readonly focusLeft: () => void;
}

/** The host's end of office.js's cross-document messaging: answers the pane in one frame, and nobody else. */
export class XdmEndpoint {
  private readonly registered = new Set<string>();
  private readonly listener = (event: MessageEvent<unknown>) => this.receive(event);

  constructor(private readonly options: EndpointOptions) {
    options.richApi.onEvents((entries) => this.pushRichEvents(entries));
    window.addEventListener("message", this.listener);
  }

  close(): void {
    window.removeEventListener("message", this.listener);
  }

  /** Tells handlers of the old selection event, workbook.onSelectionChanged among them. */
  selectionChanged(): void {
    this.push("documentSelectionChanged", {});
  }

  /** Moves the focus into the pane. */
  focusPane(): void {
    const { identity, frame, paneOrigin } = this.options;
    frame.contentWindow?.focus();
    this.post(
      {
        _messageType: 0,
        _actionName: "Office_notifyAgave",
        _actionType: ACTION_TYPE.invoke,
        _conversationId: `${identity.conversationId}_ntf`,
        _correlationId: 0,
        _origin: window.location.origin,
        _data: [TAB_IN],
        _serializerVersion: 1,
      },
      paneOrigin,
    );
  }

  private receive(event: MessageEvent<unknown>): void {
    const { frame, paneOrigin, identity } = this.options;
    if (event.source !== frame.contentWindow || event.origin !== paneOrigin) return;
    const request = parseRequest(event.data, identity.conversationId);
    if (!request) return;
    if (request._actionType === ACTION_TYPE.invoke) void this.invoke(request);
    else this.register(request);
  }

  private register(request: Request): void {
    if (request._actionType === ACTION_TYPE.register) this.registered.add(request._actionName);
    else this.registered.delete(request._actionName);
    this.reply(request, { Error: 0 });
  }

  private async invoke(request: Request): Promise<void> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(request, appContext(this.options.identity, this.options));
        break;
      case "ContextActivationManager_notifyHost":
        if (Array.isArray(request._data) && FOCUS_LEAVES.includes(request._data[1])) this.options.focusLeft();
        this.reply(request, null);
        break;
      case "executeMethod":
        await this.execute(request);
        break;
      default:
        this.reply(request, null, ERROR_CODE.requestError);
    }
  }

  private async execute(request: Request): Promise<void> {
    const data = request._data as MethodData;
    const dispatchId = data.DdaMethod?.DispatchId;
    if (dispatchId === SAVE_SETTINGS) {
      const properties = data.DdaSettingsMethod?.Properties ?? [];
      this.options.saveSettings(new Map(properties));
      this.reply(request, { Version: 1, Error: 0 });
    } else if (dispatchId === RICH_API && data.ArrayData) await this.executeRichApi(request, data.ArrayData);
    else this.reply(request, { Version: 1, Error: NOT_SUPPORTED });
  }

  private async executeRichApi(request: Request, array: readonly unknown[]): Promise<void> {
    this.options.connected(); // an office.js that was not trusted asks for the context, but sends no batch
    const [body, flags] = [array[4], array[6]];
    const answer = await this.options.richApi.handle(JSON.parse(String(body)) as RequestBody, Number(flags));
    if (answer.kind === "lost") return;
    if (answer.kind === "error") this.reply(request, { Version: 1, Error: answer.error });
    else this.reply(request, { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], JSON.stringify(answer.body)] });
  }

  private pushRichEvents(entries: readonly EventEntry[]): void {
    this.push("richApiMessage", { ArrayData: entries });
  }

  private push(name: string, data: unknown): void {
    if (this.registered.has(name)) this.send(name, -1, data, 1, ERROR_CODE.ok);
  }

  private reply(request: Request, data: unknown, errorCode: number = ERROR_CODE.ok): void {
    this.send(request._actionName, request._correlationId, data, 0, errorCode);
  }

  private send(name: string, correlationId: number, data: unknown, responseType: 0 | 1, errorCode: number): void {
    const message: Reply = {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.options.identity.conversationId,
      _correlationId: correlationId,
      _origin: window.location.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.post(message, this.options.paneOrigin);
  }

  private post(message: object, origin: string): void {
    this.options.frame.contentWindow?.postMessage(JSON.stringify(message), origin);
  }
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}
