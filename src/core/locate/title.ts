import type { SourceForm, TableForm } from "../forms/types";
import { normalizeLabel } from "../cell/text";
import { base } from "./dictionary";
import type { TextCell, TextRows } from "./sheetText";

/** Text that opens a table rather than belonging to one: 【…】, ■…, ○取組…, <…>, 表 6-2 …. */
export function isTitle(text: string): boolean {
  return /^\s*(【|■|◆|●\S|〈|<|＜|#|○\s*(取組|指標)|取組\s*[①-⑳]|表\s*[\d０-９])/.test(text) && !/^\s*【?単位/.test(text);
}

/** A remark under or beside a table. */
export function isNote(text: string): boolean {
  return /^\s*(※|注|＊|\*|（注|\(注|備考[:：]|[(（]以下)/.test(text);
}

/** Sheet name as compared: NFKC, trimmed, no 【様式1】-like prefix. */
export function sheetKey(name: string): string {
  return normalizeLabel(name).replace(/^【[^】]*】/, "");
}

/** Whether a sheet goes by one of the form's names. */
export function sheetMatches(form: TableForm, name: string): boolean {
  const key = sheetKey(name);
  return form.sheets.some((alias) => {
    const wanted = sheetKey(alias);
    return key === wanted || key.includes(wanted) || (key.length >= 6 && wanted.startsWith(key));
  });
}

/** Texts above a header, nearest first, down to `floor` (the last row of the table above). */
export function textsAbove(rows: TextRows, headerTop: number, floor: number, right: number): TextCell[] {
  const texts: TextCell[] = [];
  for (let row = headerTop; row > floor && row >= headerTop - 12; row -= 1) {
    for (const cell of rows.get(row) ?? []) if (cell.col <= right && (row < headerTop || isTitle(cell.text))) texts.push(cell);
  }
  return texts;
}

/** The text that names one of the form's titles, if any stands above. */
export function findTitle(form: TableForm, above: readonly TextCell[]): TextCell | undefined {
  const wanted = (form.titles ?? []).map(base);
  return above.find((cell) => {
    const own = normalizeLabel(cell.text);
    return wanted.some((title) => own.includes(title));
  });
}

function longestMatch(sources: readonly SourceForm[], text: string): SourceForm | undefined {
  let best: { readonly source: SourceForm; readonly length: number } | undefined;
  for (const source of sources) {
    for (const label of source.labels) {
      const wanted = normalizeLabel(label);
      if (text.includes(wanted) && wanted.length > (best?.length ?? 0)) best = { source, length: wanted.length };
    }
  }
  return best?.source;
}

/** Which block of a repeated table this is: by bracketed title, by any nearer text that is just its name, by sheet name. */
export function findSource(form: TableForm, above: readonly TextCell[], sheetName: string): SourceForm | undefined {
  const sources = form.sources ?? [];
  const titled = above.filter((cell) => isTitle(cell.text));
  for (const cell of titled) {
    const found = longestMatch(sources, normalizeLabel(cell.text));
    if (found) return found;
  }
  for (const cell of above) {
    const own = normalizeLabel(cell.text).replace(/\([^)]*\)$/, "");
    const found = sources.find((source) => source.labels.some((label) => normalizeLabel(label) === own));
    if (found) return found;
  }
  return longestMatch(sources, normalizeLabel(sheetName));
}
