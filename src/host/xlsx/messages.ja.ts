import type { XlsxErrorKind } from "./errors";

/** One sentence a kind: what happened and what to do next. */
export const XLSX_MESSAGES: Record<XlsxErrorKind, string> = {
  notZip: "Excelブック（.xlsx）として読み取れないため、ファイルの種類をご確認ください。",
  truncated: "ファイルが途中で切れているため、もう一度コピーまたはダウンロードしてください。",
  encrypted: "パスワードで保護されたブックのため、Excelでパスワードを外して保存し直してください。",
  legacyXls: "古い形式（.xls）のブックのため、Excelで「Excelブック（.xlsx）」として保存し直してください。",
  xlsb: "バイナリ形式（.xlsb）のブックのため、Excelで「Excelブック（.xlsx）」として保存し直してください。",
  notWorkbook: "Excelブックではないファイルのため、ファイルの種類をご確認ください。",
  tooLarge: "ファイルが大きすぎるため（上限50MB）、不要なシートや画像を減らしてください。",
  broken: "ブックの中身が壊れているため、Excelで開き、修復して保存し直してください。",
};
