import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreJaJP from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationJaJP from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/** The grid in a container: cells, formula bar, sheet tabs. No ribbon: what it offers could not be saved by patching. */
export function createGrid(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: { ...coreJaJP, ...validationJaJP } },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true, // holds the formula bar
      toolbar: false,
      contextMenu: false,
      footer: { menus: false, addSheetButtonConfig: { show: false } },
      // Text that looks like a number is what the product speaks about; Univer's own marks would only repeat it.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      // Excel's cached results survive loading; only what an edit touches is calculated.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  ];
  const plugins = presets.flatMap((preset) => preset.plugins).map((entry) => (Array.isArray(entry) ? entry : ([entry] as const)));
  univer.registerPlugins(plugins as readonly (readonly [PluginCtor<Plugin>, unknown])[]);
  return { univer, api: FUniver.newAPI(univer) };
}
