import { a1 } from "../core/grid/address";
import type { Refusal } from "../host/port";
import { XlsxError } from "../host/xlsx/errors";

/** Sentences of the workbench's own bar; the pane has its own. */
export const MESSAGES = {
  opening: (name: string) => `${name} を開いています…`,
  saving: "保存するファイルを作っています…",
  saved: (name: string) => `${name} をダウンロードしました。元のファイルの書式や図はそのままです。`,
  sampleMissing: "見本のファイルが見つかりません。［開く］から Excel ファイルを選んでください。",
  unsaveable: "行・列・シートの操作と書式の変更は、ここでは保存できないため行えません。Excel で行ってください。",
  locked: "このセルは保護されています。変更するには Excel でシートの保護を解除してください。",
  restructured: "行・列・シートの構成が変わったため、保存できません。ファイルを開き直すと元に戻ります。",
  notConnected: "作業ウィンドウがまだ始まっていません。黄色い帯が出ていれば［続ける］を押し、次の確認で［OK］を選んでください。",
  leave: "保存していない変更があります。このまま別のファイルを開きますか？",
} as const;

/** One sentence for a file that cannot be opened. */
export function openingFailed(error: unknown): string {
  return error instanceof XlsxError
    ? error.message
    : "ファイルを開けませんでした。Excel で開いて保存し直してから、もう一度お試しください。";
}

/** Which changes the saved file does not hold. */
export function partlySaved(refused: readonly Refusal[]): string {
  const shown = refused.slice(0, 3).map(({ edit }) => `${edit.sheet}!${a1(edit)}`);
  const more = refused.length > shown.length ? ` ほか ${refused.length - shown.length} か所` : "";
  return `${shown.join("、")}${more} は保存できませんでした（配列数式や表の見出しなど）。ほかの変更は保存しました。`;
}
