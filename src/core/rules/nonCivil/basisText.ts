import { readText } from "../../cell/reading";
import type { TableView } from "../../calc/view";
import { parseUnit } from "../../cell/unit";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

/** A text that explains a reduction, and the figure it explains where the form states one. */
export interface Basis {
  readonly at: CellAddress;
  readonly text: string;
  /** The reduction it explains, in the unit of its own cell. */
  readonly stated?: { readonly at: CellAddress; readonly tCo2: number; readonly half: number };
  readonly view?: TableView;
  readonly row?: LocatedRow;
}

/** Rows above 算定根拠 in which 温室効果ガス削減効果 of the same block may stand. */
const REACH = 6;

/** Texts of a column 算定根拠 beside the reductions. */
function inTable(context: RuleContext): Basis[] {
  return context.tables("P-4.3.reductions").flatMap((view) =>
    view.rows.flatMap((row): Basis[] => {
      const at = view.address(row, "basis");
      const text = view.text(row, "basis");
      if (row.kind !== "leaf" || !at || text === "") return [];
      const reading = view.reading(row, "tCo2");
      const stands = view.address(row, "tCo2");
      const unit = 10 ** view.shiftOf(row, "tCo2");
      const stated =
        reading.kind === "number" && stands
          ? { at: stands, tCo2: reading.value * unit, half: (unit * 10 ** -reading.decimals) / 2 }
          : undefined;
      return [{ at, text, view, row, ...(stated ? { stated } : {}) }];
    }),
  );
}

/** The reduction in the block ＜取組②-1＞ a text stands in: label 温室効果ガス削減効果 above 算定根拠, value beside it. */
function statedAbove(context: RuleContext, at: CellAddress): Basis["stated"] {
  const sheet = context.snapshot.sheets.find((own) => own.name === at.sheet);
  if (!sheet || !/算定根拠/.test(readText(sheet.rows[at.row]?.[at.col - 1] ?? { value: null }))) return undefined;
  for (let row = at.row - 1; row >= Math.max(0, at.row - REACH); row -= 1) {
    if (!/温室効果ガス(排出)?削減(効果|量)/.test(readText(sheet.rows[row]?.[at.col - 1] ?? { value: null }))) continue;
    const match = /^約?([\d,]+(?:\.(\d+))?)\s*(.*)$/.exec(readText(sheet.rows[row]?.[at.col] ?? { value: null }).normalize("NFKC"));
    const unit = match && parseUnit(match[3]!.replace(/\/年$/, ""));
    if (!match || (match[3] !== "" && unit?.dimension !== "co2")) return undefined;
    const scale = 10 ** (unit?.exponent ?? 0);
    return { at: { ...at, row }, tCo2: Number(match[1]!.replaceAll(",", "")) * scale, half: (scale * 10 ** -(match[2]?.length ?? 0)) / 2 };
  }
  return undefined;
}

/** Every text of the workbook that may hold a calculation or a factor. */
export function basisTexts(context: RuleContext): Basis[] {
  const known = inTable(context);
  const taken = new Set(known.map(({ at }) => `${at.sheet} ${at.row} ${at.col}`));
  const others = context.prose().filter(({ at }) => !taken.has(`${at.sheet} ${at.row} ${at.col}`));
  return [
    ...known,
    ...others.map(({ at, text }): Basis => {
      const stated = statedAbove(context, at);
      return { at, text, ...(stated ? { stated } : {}) };
    }),
  ];
}
