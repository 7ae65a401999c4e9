import type { CellEdit } from "../core/edit/cellEdit";
import type { RefusalReason, WriteResult } from "../host/port";

/** Sentences for every reason a host can give; {sheet} is the sheet concerned. */
const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  conflict: "確認のあとにセルが変わったため、書き込みませんでした。",
  protected: "シート「{sheet}」は保護されているため書き込めません。",
  merged: "結合セルの左上ではないため、書き込めません。",
  filtered: "シート「{sheet}」は絞り込み中のため書き込めません。フィルターを解除してください。",
  missingSheet: "シート「{sheet}」が見つかりません。名前を変更していませんか。",
  hiddenSheet: "シート「{sheet}」は非表示です。再表示すると移動できます。",
  cellEditMode: "セルを編集中です。Enterで確定してから、もう一度お試しください。",
  inactiveWorkbook: "別のブックが前面にあります。このブックに戻ってから、もう一度お試しください。",
  readOnly: "読み取り専用のブックのため書き込めません。",
  unsupported: "お使いのExcelではこの操作ができません。",
  sharedFormula: "配列数式の一部のため書き込めません。",
  tooLarge: "一度に扱える大きさを超えています。",
  disconnected: "Excelから応答がありません。少し待ってから、もう一度お試しください。",
  failed: "Excelで処理できませんでした。もう一度お試しください。",
};

/** One sentence for a refusal or failure; without a sheet the sentence speaks of 「対象のシート」. */
export function refusalSentence(reason: RefusalReason, sheet?: string): string {
  return sheet === undefined
    ? SENTENCES[reason].replace("シート「{sheet}」", "対象のシート")
    : SENTENCES[reason].replace("{sheet}", () => sheet);
}

/** What became of a write, for people. */
export interface Outcome {
  readonly tone: "success" | "warning" | "error";
  readonly text: string;
  /** Cells that were not written, with the reason. */
  readonly refused: readonly { readonly edit: CellEdit; readonly reason: string }[];
}

/** Says what a write did: how many cells were written, which were not and why, and whether the workbook is as before. */
export function outcomeOf(result: WriteResult, done: string): Outcome {
  const refused = result.refused.map(({ edit, reason }) => ({ edit, reason: refusalSentence(reason, edit.sheet) }));
  const written = result.written.length;
  if (result.failure) {
    const state = result.failure.unchanged
      ? "ブックは変わっていません。"
      : "一部のセルが書き込まれた可能性があります。再点検で確認してください。";
    return { tone: "error", text: `${refusalSentence(result.failure.reason)}${state}`, refused };
  }
  if (refused.length === 0) return { tone: "success", text: `${written}か所を${done}。`, refused };
  const kept = `${refused.length}か所は書き込めませんでした。`;
  return written === 0
    ? { tone: "error", text: `${kept}ブックは変わっていません。`, refused }
    : { tone: "warning", text: `${written}か所を${done}。${kept}`, refused };
}
