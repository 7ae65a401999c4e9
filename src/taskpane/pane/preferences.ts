const PREFIX = "hyo-navi.";

/** A remembered yes/no of this person on this machine; false where the host forbids storage. */
export function readFlag(name: string): boolean {
  try {
    return window.localStorage.getItem(PREFIX + name) === "1";
  } catch {
    return false;
  }
}

export function writeFlag(name: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, "1");
  } catch {
    // Storage is a comfort: without it the welcome page comes again.
  }
}
