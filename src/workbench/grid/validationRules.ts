import type { DataValidationErrorStyle as ErrorStyle, DataValidationOperator, ISheetDataValidationRule } from "@univerjs/core";
import type { Validation } from "./look/validations";
import { DataValidationErrorStyle, DataValidationRenderMode } from "./univerValues";

const ERROR_STYLES: Readonly<Record<string, ErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};
/** Univer names types and operators as the file does. */
const TYPES: readonly string[] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];
const OPERATORS: readonly `${DataValidationOperator}`[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
];

/** Univer's rules for the validations of a sheet of `rows` × `columns`; `names` gives the reference a defined name stands for. */
export function validationRules(
  validations: readonly Validation[],
  size: { readonly rows: number; readonly columns: number },
  names: ReadonlyMap<string, string>,
): ISheetDataValidationRule[] {
  return validations.flatMap((validation, index) => {
    const operator = OPERATORS.find((name) => name === validation.operator);
    if (!TYPES.includes(validation.type) || operator === undefined) return [];
    return {
      uid: `v${index}`,
      type: validation.type,
      ranges: validation.ranges
        .filter((range) => range.top < size.rows && range.left < size.columns)
        .map(({ top, left, bottom, right }) => ({
          startRow: top,
          startColumn: left,
          endRow: Math.min(bottom, size.rows - 1),
          endColumn: Math.min(right, size.columns - 1),
        })),
      formula1: formula(validation.formula1, validation.type, names),
      formula2: formula(validation.formula2, validation.type, names),
      allowBlank: validation.allowBlank,
      showDropDown: validation.arrow,
      renderMode: validation.arrow ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
      showErrorMessage: validation.showsError,
      errorStyle: ERROR_STYLES[validation.errorStyle] ?? DataValidationErrorStyle.STOP,
      error: validation.error,
      showInputMessage: validation.showsPrompt,
      prompt: validation.prompt,
      ...(validation.type === "list" ? {} : { operator: operator as DataValidationOperator }),
    };
  });
}

/** A quoted list or a number stays literal; everything else is a formula. */
function formula(text: string, type: string, names: ReadonlyMap<string, string>): string {
  if (text === "") return "";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted && type === "list") return quoted[1]!.replaceAll('""', '"');
  if (/^[-+]?[\d.]+$/.test(text)) return text;
  return `=${names.get(text) ?? text}`;
}
