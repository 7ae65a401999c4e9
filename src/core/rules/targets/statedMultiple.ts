import { baseColumn, valueColumns } from "../../forms/action-plan/lookup";
import type { CellAddress } from "../../grid/address";
import { addressKey } from "../../grid/address";
import { ownYear } from "../../locate/published/words";
import { decimal } from "../../calc/decimal";
import { figure as shownFigure } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import { faultReports } from "./faultReport";
import { faultyCells } from "./faults";
import type { LooseText, Quantity } from "./quantities";
import { looseTexts, quantities } from "./quantities";
import type { TableFigure } from "./tableFigures";
import { tableFigures } from "./tableFigures";

const COMPARED = /((?:19|20)\d\d|(?:令和|平成)(?:\d{1,2}|元))年度?(?:の)?(?:累計)?(?:実績)?比(?:で|、)*$/;

interface Base {
  readonly at: CellAddress;
  readonly value: number;
  readonly half: number;
}

/** The figure of the named year in the row of a figure; the base year when the text names none. */
function baseOf(figure: TableFigure, year: number | undefined): Base | undefined {
  const { view, row } = figure;
  const column = year === undefined ? baseColumn(view) : valueColumns(view).find((own) => own.year === year);
  const reading = column && view.reading(row, column.id);
  if (!column || column.id === figure.column.id || reading?.kind !== "number") return undefined;
  return {
    at: view.address(row, column.id)!,
    value: view.number(row, column.id)!,
    half: 0.5 * 10 ** (view.shiftOf(row, column.id) - reading.decimals),
  };
}

/** Reports a multiple (1.6倍) that the row of the figure beside it does not give. */
function* checkText(text: LooseText, figures: readonly TableFigure[], faulty: ReadonlySet<string>): Iterable<Report> {
  const all = quantities(text.text);
  for (const multiple of all.filter((own) => own.unit.name === "倍")) {
    const named = COMPARED.exec(multiple.before.replace(/(約|およそ)$/, ""));
    const amount = all.find((own) => own !== multiple && ["energy", "heat"].includes(own.unit.dimension) && own.digits >= 4);
    if (!named || !amount) continue;
    const total = (own: TableFigure): number => (own.row.kind === "total" ? 0 : 1);
    const alike = figures.filter((own) => Math.abs(own.value - amount.value) < own.half / 1000).toSorted((a, b) => total(a) - total(b));
    const figure = alike.find((own) => baseOf(own, ownYear(named[1]!)) !== undefined);
    const base = figure && baseOf(figure, ownYear(named[1]!));
    if (!figure || !base || base.value <= 0) continue;
    if (fits(multiple, figure, base) || [figure.at, base.at].some((at) => faulty.has(addressKey(at)))) continue;
    const expected = shownFigure(decimal(figure.value).div(base.value).toDecimalPlaces(multiple.decimals));
    yield {
      message: "stated",
      data: { shown: multiple.shown, expected, year: named[1]! },
      cell: text.at,
      cells: [text.at, figure.at],
      view: figure.view,
      row: figure.row,
      column: figure.column.id,
      actual: String(multiple.value),
      expected,
    };
  }
}

function fits(multiple: Quantity, figure: TableFigure, base: Base): boolean {
  const half = 0.5 * 10 ** -multiple.decimals * (multiple.loose ? 2 : 1);
  const low = (figure.value - figure.half) / (base.value + base.half);
  const high = (figure.value + figure.half) / (base.value - base.half);
  return multiple.value + half >= low && multiple.value - half <= high;
}

function* check(context: RuleContext): Iterable<Report> {
  yield* faultReports(context, "J-13");
  const figures = tableFigures(context);
  for (const text of looseTexts(context)) yield* checkText(text, figures, faultyCells(context));
}

/** J-13: a multiple of the base year (1.6倍) is not what the two years give. */
export const statedMultiple: Rule = {
  id: "J-13",
  severity: "error",
  title: "実績比の倍率",
  why: "「1.6倍」のような倍率は目標の見出しになります。実績と合わないと目標の大きさを誤らせます。",
  how: "基準年度の実績と目標値から倍率を計算し直します。",
  source: "seed:003 L207・L211（1.6倍、3.0倍）",
  messages: {
    mismatch: "{row}の{column}は{expected}{unit}になるはずです（現在 {printed}{unit}）。",
    culprit: "{row}の{column}（{actual}{unit}）が、倍率など{count}か所と合いません。{expected}{unit}ではありませんか（案）。",
    stated: "{year}年度比の倍率は{expected}倍です（本文 {shown}）。",
  },
  checkWorkbook: check,
};
