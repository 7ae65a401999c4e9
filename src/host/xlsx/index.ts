export { readXlsx } from "./book";
export type { XlsxBook } from "./book";
export { XlsxError } from "./errors";
export type { XlsxErrorKind } from "./errors";
export type { DefinedName } from "./package/workbook";
