import { XLSX_MESSAGES } from "./messages.ja";

/** Why a file cannot be opened as a workbook. */
export type XlsxErrorKind =
  | "notZip" // no zip signature at all: text, HTML, PDF, empty file …
  | "truncated" // begins as a zip but its end is missing
  | "encrypted" // password-protected workbook
  | "legacyXls" // Excel 97-2003 binary workbook
  | "xlsb" // Excel binary workbook in a zip
  | "notWorkbook" // a zip (or OLE file) of another kind: docx, pptx, plain zip
  | "tooLarge" // over the size limit, packed or unpacked
  | "broken"; // damaged data, malformed XML, missing parts

/** A file that cannot be read. `message` is one Japanese sentence for people, `detail` says where, for reports. */
export class XlsxError extends Error {
  constructor(
    readonly kind: XlsxErrorKind,
    readonly detail: string = "",
  ) {
    super(XLSX_MESSAGES[kind]);
    this.name = "XlsxError";
  }
}

/** A `broken` error; short because many readers need it. */
export function broken(detail: string): XlsxError {
  return new XlsxError("broken", detail);
}
