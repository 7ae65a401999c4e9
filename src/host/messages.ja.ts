import type { RefusalReason } from "./port";

/** One sentence for each reason; {sheet} is the sheet's name, where the reason concerns one. */
const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  conflict: "確認したあとにセルの内容が変わったため、書き込みませんでした。もう一度点検してください。",
  protected: "シート「{sheet}」は保護されているため書き込めません。",
  merged: "結合されたセルの左上ではないため、書き込めませんでした。",
  filtered: "シート「{sheet}」はフィルターで絞り込まれています。フィルターを解除してから、もう一度お試しください。",
  missingSheet: "シート「{sheet}」が見つかりません。名前を変更したか、削除していませんか。",
  hiddenSheet: "シート「{sheet}」は非表示です。再表示してから、もう一度お試しください。",
  cellEditMode: "Excelで入力の途中です。Enterキーで確定するか、開いている画面を閉じてから、もう一度お試しください。",
  inactiveWorkbook: "別のブックが前面にあります。このブックを一度クリックしてから、もう一度お試しください。",
  readOnly: "ブックが読み取り専用のため書き込めません。編集できる状態で開き直してください。",
  unsupported: "お使いのExcelでは、この操作を利用できません（Excel 2021以降、またはWeb用Excelが必要です）。",
  sharedFormula: "複数のセルにまたがる数式の一部のため、書き込みませんでした。",
  tooLarge: "一度に扱えるデータの大きさを超えています。対象を分けて、もう一度お試しください。",
  disconnected: "Excelから応答がありません。少し待ってから、もう一度お試しください。",
  failed: "Excelで処理を完了できませんでした。もう一度お試しください。",
};

/** The sentence for a reason. Without a sheet name the reason is told of "対象のシート". */
export function sentenceOf(reason: RefusalReason, sheet?: string): string {
  return SENTENCES[reason].replace("シート「{sheet}」", sheet === undefined ? "対象のシート" : `シート「${sheet}」`);
}

/** What a failed write means for the workbook. */
export function stateAfterFailure(unchanged: boolean): string {
  return unchanged ? "ブックは元のままです。" : "一部だけ書き込まれた可能性があります。もう一度点検してください。";
}
