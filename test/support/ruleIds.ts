/** Last number of every section of rules.md. */
const LAST: Readonly<Record<string, number>> = { A: 12, B: 13, C: 18, D: 21, E: 12, F: 7, G: 14, H: 7, I: 9, J: 13, K: 5 };

/** Every rule id of rules.md. */
export const RULE_IDS: readonly string[] = Object.entries(LAST).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}-${String(index + 1).padStart(2, "0")}`),
);

/** Rules of rules.md that no program can decide inside a workbook, or that report under another id, and why. */
export const UNDECIDABLE: Readonly<Record<string, string>> = {
  "A-09": "how sheet names are compared, no finding of its own",
  "A-12": "style of prose, out of scope",
  "C-14": "its ratio is to the whole municipality (rules.md §M.4)",
  "G-13": "the PPA table of chapter 5 is in 様式1 (Word)",
  "K-02": "様式2 is another document (Word)",
  "K-05": "told by the pane, which remembers a digest of each pasted table (src/app/paste.ts)",
  "E-05": "a judged cell overwritten by hand is B-12",
};
