import type { KeyboardEvent } from "react";

/** Whether a key belongs to an IME conversion: Enter and Escape then mean the candidate, not the form (Safari: keyCode 229). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
