/** What the adapter takes from Excel, so that the same code runs in Excel, in the workbench and in Node. */
export interface ExcelEnvironment {
  readonly run: typeof Excel.run;
  /** Whether a requirement set is there: ("ExcelApi", "1.14"). */
  readonly isSupported: (set: string, version: string) => boolean;
  /** Excel on the web: 5 MB a message. */
  readonly web: boolean;
  /** "Windows", "Mac", "web" …, for the diagnostics page. */
  readonly platform: string;
  /** URL or path of the workbook, for its name. */
  readonly documentUrl: string;
  readonly timer: Timer;
  /** How long a request may stay unanswered, in ms. */
  readonly patience: number;
}

/** setTimeout, replaceable in tests. Returns the function that cancels. */
export type Timer = (action: () => void, ms: number) => () => void;

export const browserTimer: Timer = (action, ms) => {
  const id = setTimeout(action, ms);
  return () => clearTimeout(id);
};

const PATIENCE = 30_000;

/** The environment of a loaded add-in page; call it after Office.onReady. */
export function officeEnvironment(): ExcelEnvironment {
  const platform = String(Office.context.platform ?? "");
  return {
    run: Excel.run.bind(Excel) as typeof Excel.run,
    isSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    web: platform === "OfficeOnline",
    platform: PLATFORM_NAMES[platform] ?? platform,
    documentUrl: Office.context.document?.url ?? "",
    timer: browserTimer,
    patience: PATIENCE,
  };
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = { PC: "Windows", OfficeOnline: "web", Mac: "Mac", iOS: "iPad" };

/** File name at the end of a URL or path, decoded; "" when there is none. */
export function fileName(documentUrl: string): string {
  const last = documentUrl.split(/[?#]/)[0]!.split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Highest ExcelApi version announced, such as "1.14". */
export function apiLevel(environment: ExcelEnvironment): string {
  let minor = 1;
  while (minor < 40 && environment.isSupported("ExcelApi", `1.${minor + 1}`)) minor++;
  return `1.${minor}`;
}
