import type { SettingForm } from "../core/forms/settings";
import { SETTINGS } from "../core/forms/settings";
import type { StoredState } from "./storedState";

/** A setting as the pane shows it. */
export interface ListedSetting {
  readonly form: SettingForm;
  /** Decimal string; empty when nobody entered it. */
  readonly value: string;
  readonly confirmed: boolean;
  /** Another value than the product's. */
  readonly changed: boolean;
  /** From memory, empty, or typed by a person: someone should look it up. */
  readonly needsConfirming: boolean;
}

/** All settings with what this workbook says of them. */
export function listSettings(stored: StoredState): ListedSetting[] {
  return SETTINGS.map((form) => {
    const own = stored.settings[form.id];
    const value = own?.value ?? form.value;
    const changed = value !== form.value;
    return {
      form,
      value,
      confirmed: own?.confirmed ?? false,
      changed,
      needsConfirming: form.basis === "M" || form.value === "" || changed,
    };
  });
}

/** A typed value as decimal string: full-width digits, commas and spaces are taken; undefined when it is no number, "" when empty. */
export function readSettingValue(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[,\s]/g, "")
    .replace(/[−‐–―]/g, "-");
  if (plain === "") return "";
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? plain : undefined;
}
