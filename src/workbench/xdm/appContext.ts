import type { Identity } from "./envelope";

export interface AppContextOptions {
  readonly locale: string;
  /** File name, shown to the add-in as the document's URL. */
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** Settings kept with the workbook: name → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  /** ExcelApi version announced, e.g. "1.17". */
  readonly excelApi: string;
  readonly paneUrl: string;
  readonly paneOrigin: string;
}

const EXCEL_ON_THE_WEB = 16;

/** Answer to getAppContextAsync (protocol §4.2): without the first group office.js never becomes ready. */
export function appContext({ instanceId }: Identity, options: AppContextOptions): Record<string, unknown> {
  return {
    _id: instanceId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? 0 : 1,
    _settings: [...options.settings],
    _reason: "documentOpened",

    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({ ExcelApi: options.excelApi, DialogApi: "1.2", SharedRuntime: "1.1" }),
    _hostFullVersion: "16.0.18526.40000",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _addinName: "表作成ナビ",
    _appDomains: [options.paneOrigin],
    _featureGates: {},
    _initialDisplayMode: 2,
    _addInSourceUrl: options.paneUrl,
  };
}

/** The host info string office.js reads its host, platform and locale from (protocol §1.1). */
export function hostInfo(locale: string): string {
  return ["Excel", "Web", "16.00", locale, crypto.randomUUID(), "", "disableLogging", ""].join("|");
}

/** window.name of the pane's frame: how office.js learns whom to talk to before the first message (protocol §2). */
export function frameName({ conversationId, instanceId }: Identity, locale: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_0_${instanceId}`,
    hostInfo: hostInfo(locale),
    xdmInfo: [conversationId, instanceId, hostOrigin].join("|"),
    serializerVersion: "1",
  });
}
