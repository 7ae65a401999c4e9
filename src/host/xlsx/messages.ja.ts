import type { XlsxErrorKind } from "./errors";

/** One sentence a kind: what happened and what to do next. */
export const XLSX_MESSAGES: Record<XlsxErrorKind, string> = {
  notZip: "Excelブック（.xlsx）として読み取れないファイルです。ファイルの種類をご確認ください。",
  truncated: "ファイルが途中で切れています。もう一度コピーまたはダウンロードしてください。",
  encrypted: "パスワードで保護されたブックです。Excelでパスワードを外して保存し直してください。",
  legacyXls: "古い形式（.xls）のブックです。Excelで「Excelブック（.xlsx）」として保存し直してください。",
  xlsb: "バイナリ形式（.xlsb）のブックです。Excelで「Excelブック（.xlsx）」として保存し直してください。",
  notWorkbook: "Excelブックではないファイルです。ファイルの種類をご確認ください。",
  tooLarge: "ファイルが大きすぎます（上限50MB）。不要なシートや画像を減らしてください。",
  broken: "ブックの中身が壊れているため読み取れません。Excelで開き、修復して保存し直してください。",
};
