export { readXlsx } from "./book";
export type { XlsxBook } from "./book";
export { XlsxError } from "./errors";
export type { XlsxErrorKind } from "./errors";
export type { DefinedName } from "./package/workbook";
export { patchXlsx } from "./patch/patch";
export type { PatchResult } from "./patch/patch";
