import { SETTINGS } from "../core/forms/settings";

/** Values a person entered in place of the defaults, by setting id. */
export type SettingOverrides = Readonly<Record<string, string>>;

const defaults = new Map(SETTINGS.map((setting) => [setting.id, setting.value]));

/** Looks up a setting: the person's value, else the default; undefined when it is empty or unknown. */
export function settingValues(overrides: SettingOverrides): (id: string) => string | undefined {
  return (id) => (overrides[id] ?? defaults.get(id)) || undefined;
}
