import { unitShift } from "../../cell/unit";
import { cellAt, findSheet } from "../../grid/snapshot";
import type { CellEdit } from "../../edit/cellEdit";
import type { Report, Rule, RuleContext } from "../rule";
import { looseTexts, quantities } from "./quantities";
import type { LooseText, Quantity } from "./quantities";
import { tableFigures } from "./tableFigures";
import type { TableFigure } from "./tableFigures";

/** Fewer digits than this may be the same by chance. */
const DIGITS = 4;

function sameDigits(quantity: Quantity, figure: TableFigure): boolean {
  return Math.abs(Math.abs(quantity.value) - Math.abs(figure.value)) < figure.half / 1000;
}

/** The same figure in a table under another unit of the same kind, where no table has it under this one. */
function slipped(quantity: Quantity, figures: readonly TableFigure[]): TableFigure | undefined {
  if (quantity.digits < DIGITS || !["energy", "co2", "heat", "power"].includes(quantity.unit.dimension)) return undefined;
  const total = (figure: TableFigure): number => (figure.row.kind === "total" ? 0 : 1);
  const alike = figures
    .filter((figure) => sameDigits(quantity, figure) && figure.unit.dimension !== "percent")
    .toSorted((a, b) => total(a) - total(b));
  if (alike.some((figure) => figure.unit.dimension === quantity.unit.dimension && figure.unit.exponent === quantity.unit.exponent))
    return undefined;
  return (
    alike.find((figure) => unitShift(figure.unit, quantity.unit) !== undefined) ??
    alike.find((figure) => isEnergy(figure) && isEnergy(quantity))
  );
}

function isEnergy({ unit }: { readonly unit: Quantity["unit"] }): boolean {
  return unit.dimension === "energy" || unit.dimension === "heat";
}

/** The text with its unit put right, where the figure stands in it just once and as written. */
function repair(text: LooseText, quantity: Quantity, figure: TableFigure, context: RuleContext): CellEdit[] {
  const number = quantity.shown
    .replace(/[^\d,.]+$/, "")
    .replace(/^[^\d]*/, "")
    .replace(/[^\d]+$/, "");
  const name = quantity.shown.slice(quantity.shown.indexOf(number) + number.length);
  const written = new RegExp(`${number.replace(".", "\\.")}\\s*${name}`);
  const sheet = findSheet(context.snapshot, text.at.sheet);
  if (!sheet || text.raw.split(written).length !== 2) return [];
  const value = text.raw.replace(written, `${number}${figure.unit.name}`);
  return [{ ...text.at, old: cellAt(sheet, text.at), new: { kind: "text", value }, why: "表の単位に合わせる" }];
}

function report(text: LooseText, quantity: Quantity, figure: TableFigure, context: RuleContext): Report {
  return {
    message: "slip",
    data: { shown: quantity.shown, unit: figure.unit.name },
    cell: text.at,
    cells: [text.at, figure.at],
    view: figure.view,
    row: figure.row,
    column: figure.column.id,
    actual: quantity.unit.name,
    expected: figure.unit.name,
    fix: repair(text, quantity, figure, context),
  };
}

/** J-08: a heading or sentence gives a table's figure under another unit. */
export const headingUnit: Rule = {
  id: "J-08",
  severity: "error",
  title: "見出しと表の単位の違い",
  why: "同じ数値でも単位が違えば桁が変わります（千kWhとkWhでは千倍）。",
  how: "表の単位を確かめ、見出しの単位を直します。",
  source: "seed:003 L215・L220（106,523kWh、204,056kWh）",
  messages: { slip: "見出し「{shown}」は、表では{unit}です。" },
  *checkWorkbook(context) {
    const figures = tableFigures(context);
    for (const text of looseTexts(context)) {
      for (const quantity of quantities(text.text)) {
        const figure = slipped(quantity, figures);
        if (figure) yield report(text, quantity, figure, context);
      }
    }
  },
};
