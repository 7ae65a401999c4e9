import type { OpenedWorkbook } from "./grid/openWorkbook";
import { createPane } from "./pane";
import { RichApiHost } from "./richapi/richApiHost";
import type { Switches } from "./switches";
import { XdmEndpoint } from "./xdm/endpoint";

/** Message size Excel on the web allows, either way. */
const MESSAGE_LIMIT = 5 * 1024 * 1024;
/** Highest requirement set whose members the host answers; see richapi/. */
const EXCEL_API = "1.17";

export interface SessionOptions {
  readonly paneContainer: HTMLElement;
  readonly switches: Switches;
  readonly connected: () => void;
}

/** An opened workbook with the pane that works on it: ends when another file is opened. */
export class Session {
  readonly richApi: RichApiHost;
  private readonly endpoint: XdmEndpoint;
  private readonly frame: HTMLIFrameElement;

  constructor(
    readonly opened: OpenedWorkbook,
    options: SessionOptions,
  ) {
    const { workbook } = opened;
    const { locale, latency, faults, pane } = options.switches;
    this.richApi = new RichApiHost(workbook, { messageLimit: MESSAGE_LIMIT });
    if (latency > 0) this.richApi.faults.armAll({ kind: "latency", ms: latency });
    for (const { request, fault } of faults) this.richApi.faults.arm(request, fault);

    const paneUrl = new URL(pane, window.location.href);
    if (paneUrl.origin !== window.location.origin) throw new Error(`?pane=${pane}`);
    const identity = { conversationId: crypto.randomUUID(), instanceId: crypto.randomUUID() };
    this.frame = createPane(options.paneContainer, paneUrl.href, identity, locale);
    returnOnF6(this.frame, () => workbook.focus());
    this.endpoint = new XdmEndpoint({
      identity,
      frame: this.frame,
      richApi: this.richApi,
      locale,
      documentUrl: workbook.name,
      readOnly: workbook.readOnly,
      settings: workbook.settings,
      excelApi: EXCEL_API,
      paneUrl: paneUrl.href,
      paneOrigin: paneUrl.origin,
      connected: options.connected,
      focusLeft: () => workbook.focus(),
      saveSettings: (settings) => {
        workbook.settings.clear();
        for (const [key, json] of settings) workbook.settings.set(key, json);
      },
    });
    workbook.onEvent((event) => {
      if (event.kind === "selection") this.endpoint.selectionChanged();
    });
  }

  focusPane(): void {
    this.endpoint.focusPane();
  }

  close(): void {
    this.endpoint.close();
    this.frame.remove();
    this.opened.close();
  }
}

/** F6 goes from the pane back to the sheet, as in Excel; the page inside the frame knows nothing of it. */
function returnOnF6(frame: HTMLIFrameElement, back: () => void): void {
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      back();
    });
  });
}
