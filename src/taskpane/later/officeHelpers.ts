import { Storage, StorageType, Utilities } from "@microsoft/office-js-helpers";

/** What office-js-helpers still serves for, in one file (docs/decisions/0002): comforts of the person, nothing a workbook depends on. */
const CONTAINER = "hyo-navi";

/** The browser's storage; memory where the host forbids it: then a preference lasts as long as the pane. */
function open(): Storage<string> {
  try {
    return new Storage<string>(CONTAINER, StorageType.LocalStorage);
  } catch {
    return new Storage<string>(CONTAINER, StorageType.InMemoryStorage);
  }
}

let storage: Storage<string> | undefined;

/** A remembered choice of this person on this machine; the first choice when nothing usable is remembered. */
export function preference<T extends string>(name: string, choices: readonly [T, ...(readonly T[])]): T {
  try {
    storage ??= open();
    const kept: string | null = storage.get(name);
    return choices.find((choice) => choice === kept) ?? choices[0];
  } catch {
    return choices[0];
  }
}

export function keepPreference(name: string, value: string): void {
  try {
    storage ??= open();
    storage.set(name, value);
  } catch {
    // Full or forbidden storage: the next pane begins with the first choice again.
  }
}

/** Office's program and platform as it names them, such as "EXCEL PC"; "―" outside Office. */
export function officePlatform(): string {
  try {
    return [Utilities.host, Utilities.platform].filter((part) => part).join(" ") || "―";
  } catch {
    return "―";
  }
}
