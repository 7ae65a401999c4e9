import type * as univer from "@univerjs/core";

/**
 * Univer's enumerations under their own names, checked against them by the compiler: files can be read into Univer's form
 * without loading Univer, in Node as well.
 */
type Values<T> = { readonly [K in keyof T]?: T[K] };

export const BooleanNumber = { FALSE: 0, TRUE: 1 } as const satisfies Values<typeof univer.BooleanNumber>;

export const CellValueType = { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 } as const satisfies Values<typeof univer.CellValueType>;

export const HorizontalAlign = {
  UNSPECIFIED: 0,
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  DISTRIBUTED: 6,
} as const satisfies Values<typeof univer.HorizontalAlign>;

export const VerticalAlign = { TOP: 1, MIDDLE: 2, BOTTOM: 3 } as const satisfies Values<typeof univer.VerticalAlign>;

export const WrapStrategy = { OVERFLOW: 1, WRAP: 3 } as const satisfies Values<typeof univer.WrapStrategy>;

export const BorderStyleTypes = {
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
} as const satisfies Values<typeof univer.BorderStyleTypes>;

export const DataValidationErrorStyle = { INFO: 0, STOP: 1, WARNING: 2 } as const satisfies Values<typeof univer.DataValidationErrorStyle>;

export const DataValidationRenderMode = { TEXT: 0, ARROW: 1 } as const satisfies Values<typeof univer.DataValidationRenderMode>;
