import { normalizeLabel } from "../../cell/text";
import type { ComputedForm } from "../../calc/computed";
import type { Expression } from "../../calc/expression";
import { percent, subtract } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { ownYear } from "../../locate/published/words";
import { requiredCell } from "../proposal/totals";
import { baseColumn, valueColumns } from "./lookup";

type Kind = "increase" | "decrease" | "ratio";

/** The row a row of rates speaks of: the figures just above it. */
function subjectOf(view: TableView, row: LocatedRow): LocatedRow | undefined {
  const above = view.rows.filter((other) => other.row < row.row && other.kind !== "ratio" && other.kind !== "fixed" && other.kind !== "section");
  return above.at(-1);
}

function referenceOf(view: TableView, row: LocatedRow, column: LocatedColumn): LocatedColumn | undefined {
  const label = normalizeLabel(row.label);
  if (!/前年/.test(label)) {
    const named = /((?:19|20)\d\d|(?:令和|平成|r|h)\d{1,2})年?度?比/.exec(label)?.[1];
    const year = named === undefined ? undefined : ownYear(named);
    return year === undefined ? baseColumn(view) : valueColumns(view).find((other) => other.year === year);
  }
  return valueColumns(view).filter((other) => other.year !== undefined && column.year !== undefined && other.year < column.year).toSorted((a, b) => b.year! - a.year!)[0];
}

function value(kind: Kind, of: number, against: number): number {
  return (kind === "ratio" ? of / against : kind === "increase" ? of / against - 1 : 1 - of / against) * 100;
}

/** How the row is meant: as most of its filled cells say, else as its label does (forms.md Convention 10). */
function kindOf(view: TableView, row: LocatedRow, subject: LocatedRow): Kind {
  const named: Kind = /削減|減少|低減/.test(row.label) ? "decrease" : "increase";
  const kinds: readonly Kind[] = [named, ...(["increase", "decrease", "ratio"] as const).filter((kind) => kind !== named)];
  const near = (kind: Kind): number =>
    valueColumns(view).filter((column) => {
      const reference = referenceOf(view, row, column);
      if (!reference || reference === column) return false;
      const [printed, of, against] = [view.number(row, column.id), view.number(subject, column.id), view.number(subject, reference.id)];
      return printed !== undefined && of !== undefined && against !== undefined && against > 0 && Math.abs(value(kind, of, against) - printed) < 0.6;
    }).length;
  return kinds.reduce((best, kind) => (near(kind) > near(best) ? kind : best), named);
}

function expression(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const subject = subjectOf(view, row);
  const reference = referenceOf(view, row, column);
  if (!subject || !reference || reference === column || !/率|比/.test(row.label) || /構成比|倍|\/|／/.test(row.label)) return undefined;
  const [of, against] = [requiredCell(view, subject, column.id), requiredCell(view, subject, reference.id)];
  const kind = kindOf(view, row, subject);
  if (kind === "ratio") return percent(of, against, "－");
  return percent(kind === "decrease" ? subtract(against, of) : subtract(of, against), against, "－");
}

/** Rows of rates below figures: 2013年度比削減率, 前年度比. */
export function ratioRows(column: string): ComputedForm[] {
  const isBase = (row: LocatedRow): boolean => /削減|年度比/.test(row.label) && !/増減|変化|前年/.test(row.label);
  return (["J-02", "B-09"] as const).map((rule) => ({
    column,
    on: ["ratio"],
    unit: "%",
    apart: true,
    rule,
    label: "比べる年度からの変化 ÷ 比べる年度",
    expression: (view, row, found) => (isBase(row) === (rule === "J-02") ? expression(view, row, found) : undefined),
  }));
}
