import { remember } from "../../calc/reads";
import { parseUnit } from "../../cell/unit";
import type { Unit } from "../../cell/unit";
import type { CellAddress } from "../../grid/address";
import { contains } from "../../grid/address";
import type { RuleContext } from "../rule";
import { publishedViews } from "./published";

/** A figure with its unit inside running text. */
export interface Quantity {
  /** Characters as they stand, spaces taken out: 1,512千t-CO2. */
  readonly shown: string;
  readonly value: number;
  readonly decimals: number;
  /** Significant digits written. */
  readonly digits: number;
  readonly unit: Unit;
  /** 約, およそ, or a bound (以上, 程度 …). */
  readonly loose: boolean;
  /** Text before and after it, normalized. */
  readonly before: string;
  readonly after: string;
}

/** A text cell of a workbook that is no part of a published table. */
export interface LooseText {
  readonly at: CellAddress;
  /** As it stands. */
  readonly raw: string;
  /** NFKC, white space taken out. */
  readonly text: string;
}

const QUANTITY =
  /(約|およそ|概ね)?([▲△-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?((?:千|万|百万|億|k)?(?:t-?CO2|トン-?CO2|[kMG]?Wh)|TJ|GJ|%|倍)/gi;
const BOUND = /^(以上|以下|未満|程度|前後|超|弱|強|台|を超)/;

/** Figures with units in a normalized text, in order. */
export function quantities(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const [shown, about, sign, whole = "", fraction = "", name = ""] = match;
    const unit = name === "倍" ? { name: "倍", dimension: "count" as const, exponent: 0 } : parseUnit(name);
    if (!unit) return [];
    const value = Number(whole.replaceAll(",", "") + fraction) * (sign ? -1 : 1);
    const after = text.slice(match.index + shown.length);
    const digits = (whole.replaceAll(",", "").replace(/^0+/, "") + fraction.slice(1)).length;
    return [
      {
        shown: shown.replace(/^(約|およそ|概ね)/, ""),
        value,
        decimals: Math.max(0, fraction.length - 1),
        digits,
        unit,
        loose: about !== undefined || BOUND.test(after),
        before: text.slice(0, match.index),
        after,
      },
    ];
  });
}

/** Texts with digits outside the published tables of a workbook; none when it has no such table. */
export const looseTexts = remember((context: RuleContext) => context.workbook.reads, collect);

function collect(context: RuleContext): readonly LooseText[] {
  const tables = publishedViews(context).map((view) => view.table);
  if (tables.length === 0) return [];
  return context.snapshot.sheets.flatMap((sheet) => {
    const ranges = tables.filter((table) => table.sheet === sheet.name).map((table) => table.range);
    return sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, col) => {
        const raw = cell?.value;
        if (typeof raw !== "string" || raw.length < 5 || !/[\d０-９]/.test(raw) || ranges.some((range) => contains(range, { row, col })))
          return [];
        return [{ at: { sheet: sheet.name, row, col }, raw, text: raw.normalize("NFKC").replace(/\s+/g, "") }];
      }),
    );
  });
}
