/** Spelling twins that mean the same in the official text; NFKC does not unify them. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/[〇◯]/g, "○"],
  [/[‐‑‒–—―−]/g, "-"],
  [/对/g, "対"],
  [/\(\s*※\s*\d*\s*\)|※\s*\d*/g, ""],
  [/\^?\{[^}]*\}/g, ""],
];

const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;

/**
 * A label as it is compared: NFKC, no white space or line breaks, spelling twins unified, footnote marks dropped, lower case.
 * `設備能力\n（ｋＷ）` and `設備能力(kW)` are the same.
 */
export function normalizeLabel(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  let label = text.normalize("NFKC");
  for (const [pattern, replacement] of TWINS) label = label.replace(pattern, replacement);
  label = label.replace(/\s+/g, "").toLowerCase();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, label);
  return label;
}

/** NFKC with every dash-like sign as "-": for numbers such as 太陽光ー１ or ①－1, where ー is a hyphen. */
export function normalizeNumberLabel(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ーｰ~]/g, "-")
    .replace(/\s+/g, "")
    .toLowerCase();
}

/** Whether the text is only placeholder glyphs (○○, 〇, ●, ＊, ・・・) with separators, i.e. an example left in the form. */
export function isPlaceholder(text: string): boolean {
  return /^[○〇◯●*＊・…,.，、\s]+$/.test(text.trim()) && text.trim() !== "";
}

/** Whether the text is a dash that stands for "none" or "not applicable", or says so in a word: 該当なし. */
export function isDash(text: string): boolean {
  return /^([-‐‑‒–—―−ー－ｰ]+|(該当)?(なし|無し|無)|対象外)$/.test(text.trim());
}

/** Whether a placeholder glyph stands inside other text: ○○戸, 令和3年●月, ○,○○○. */
export function holdsPlaceholder(text: string): boolean {
  return /[○〇◯]{2,}|[○〇◯●]\s*[,，年月日戸棟件台箇施円人社%％㎢kt]|[Rr令和]\s*[○〇◯●]|[*＊]{3,}/.test(text);
}
