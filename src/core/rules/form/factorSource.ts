import { readText } from "../../cell/reading";
import { holdsPlaceholder } from "../../cell/text";
import type { CellAddress } from "../../grid/address";
import type { Sheet } from "../../grid/snapshot";
import type { Rule } from "../rule";

const LABEL = /^\s*排出係数の?(出典|URL|ＵＲＬ)\s*[:：]?\s*/i;

/** Cells that ask for the source of an emission factor and have no answer, in the cell or to its right. */
function unanswered(sheet: Sheet): { readonly at: CellAddress; readonly what: string }[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col) => {
      const lines = typeof cell?.value === "string" && cell.value.includes("排出係数") ? readText(cell).split(/\n/) : [];
      return lines.flatMap((line) => {
        const label = LABEL.exec(line);
        const rest = label ? line.slice(label[0].length).trim() : "";
        const beside = [1, 2].map((step) => cells?.[col + step]).find((other) => other !== undefined && readText(other) !== "");
        const answered = rest !== "" || (lines.length === 1 && beside !== undefined);
        // An example still standing there is A-01's to say.
        return label && !answered && !holdsPlaceholder(rest)
          ? [{ at: { sheet: sheet.name, row, col }, what: label[1]!.normalize("NFKC").toUpperCase() }]
          : [];
      });
    }),
  );
}

/** measures outside civil electricity reduce CO2, but the source or address of the emission factor is blank. */
export const factorSource: Rule = {
  id: "A-11",
  severity: "warning",
  title: "排出係数の出典",
  why: "温室効果ガス排出削減量の根拠として、排出係数の出典とURLを示します。",
  how: "排出係数の出典とURLを記入します。",
  source: "様式1 4.3（L1709-1711）",
  messages: { blank: "排出係数の{what}がありません。" },
  *checkWorkbook(context) {
    const reduces = context
      .tables("P-4.3.reductions")
      .some((view) => view.rows.some((row) => row.kind === "leaf" && (view.number(row, "tCo2") ?? 0) > 0));
    if (!reduces) return;
    for (const { at, what } of context.snapshot.sheets.flatMap(unanswered)) yield { message: "blank", data: { what }, cell: at };
  },
};
