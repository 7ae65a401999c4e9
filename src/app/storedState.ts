/** A warning a person has looked at and accepted, with the reason. */
export interface Acknowledgement {
  readonly key: string;
  /** Digest of the figures concerned: when they change, the warning opens again. */
  readonly digest: string;
  readonly rule: string;
  readonly message: string;
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
}

/** A setting as a person left it. */
export interface StoredSetting {
  readonly value: string;
  readonly confirmed: boolean;
}

/** A table as it was when it was copied for 様式. */
export interface PastedTable {
  readonly key: string;
  readonly digest: string;
  readonly at: string;
}

/** A header a person pointed at, as A1 range, with its first label. */
export interface PointedTable {
  readonly table: string;
  readonly sheet: string;
  readonly header: string;
  readonly label: string;
}

/** What travels in the workbook (custom XML part). */
export interface StoredState {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly settings: Readonly<Record<string, StoredSetting>>;
  readonly pastes: readonly PastedTable[];
  readonly pointed: readonly PointedTable[];
}

export const EMPTY_STATE: StoredState = { acknowledgements: [], settings: {}, pastes: [], pointed: [] };

const VERSION = 1;

export function encodeState(state: StoredState): string {
  return JSON.stringify({ version: VERSION, ...state });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strings<K extends string>(value: unknown, keys: readonly K[]): Record<K, string> | undefined {
  if (!isRecord(value) || !keys.every((key) => typeof value[key] === "string")) return undefined;
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Record<K, string>;
}

function list<K extends string>(value: unknown, keys: readonly K[]): Record<K, string>[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => strings(item, keys) ?? []) : [];
}

function settingsOf(value: unknown): Record<string, StoredSetting> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, setting]) =>
      isRecord(setting) && typeof setting["value"] === "string"
        ? [[id, { value: setting["value"], confirmed: setting["confirmed"] === true }]]
        : [],
    ),
  );
}

/** Reads stored state; anything unreadable counts as absent, never as a failure. */
export function decodeState(json: string | null): StoredState {
  if (!json) return EMPTY_STATE;
  try {
    const parsed: unknown = JSON.parse(json);
    if (!isRecord(parsed)) return EMPTY_STATE;
    return {
      acknowledgements: list(parsed["acknowledgements"], ["key", "digest", "rule", "message", "reason", "at"]),
      settings: settingsOf(parsed["settings"]),
      pastes: list(parsed["pastes"], ["key", "digest", "at"]),
      pointed: list(parsed["pointed"], ["table", "sheet", "header", "label"]),
    };
  } catch {
    return EMPTY_STATE;
  }
}

/** The settings a person entered, as the analyser takes them. */
export function enteredSettings(stored: StoredState): Record<string, string> {
  return Object.fromEntries(Object.entries(stored.settings).map(([id, setting]) => [id, setting.value]));
}
