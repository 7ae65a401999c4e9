import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether to paint dark: as Excel says, else as the system says. */
export function useDark(officeDark: boolean | undefined): boolean {
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return officeDark ?? system;
}
