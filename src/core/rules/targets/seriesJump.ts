import { seriesOf, valueColumns } from "../../forms/action-plan/lookup";
import type { TableView } from "../../calc/view";
import { addressKey } from "../../grid/address";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import { decimal } from "../../calc/decimal";
import { figure } from "../../text/ja";
import type { Report, Rule } from "../rule";
import { faultyCells } from "./faults";
import { publishedViews } from "./published";

const TIMES = 3;
/** A jump among small figures says nothing: this many units of the last printed digit, at least. */
const LEAST = 3;

interface Point {
  readonly column: LocatedColumn;
  readonly year: number;
  readonly value: number;
  readonly unit: number;
}

/** Columns of one kind of figures each: 使用量, 排出量. */
function groups(view: TableView): LocatedColumn[][] {
  const firsts = new Map(valueColumns(view).map((column) => [column.group, column]));
  const found = [...firsts.values()].map((column) => seriesOf(view, column));
  return found.filter(
    (own, index) => !found.slice(0, index).some((other) => other.length === own.length && other.every((column) => own.includes(column))),
  );
}

/** Figures of a row in consecutive years, oldest first. */
function series(view: TableView, row: LocatedRow, columns: readonly LocatedColumn[]): Point[] {
  const points = columns.flatMap((column) => {
    const reading = view.reading(row, column.id);
    if (column.year === undefined || reading.kind !== "number") return [];
    return [{ column, year: column.year, value: reading.value, unit: 10 ** -reading.decimals }];
  });
  return points.sort((a, b) => a.year - b.year);
}

function jumps(before: Point, after: Point): boolean {
  if (after.year - before.year !== 1 || before.value < 0 || after.value < 0) return false;
  const unit = Math.min(Math.max(before.unit, after.unit), 1);
  if (Math.abs(after.value - before.value) < LEAST * Math.max(unit, 1)) return false;
  return after.value > TIMES * before.value || before.value > TIMES * after.value;
}

function report(view: TableView, row: LocatedRow, points: readonly Point[]): Report | undefined {
  const at = points.findIndex((point, index) => index > 0 && jumps(points[index - 1]!, point));
  if (at < 0) return undefined;
  const near = points.slice(at - 1, at + 2);
  const cells = near.flatMap((point) => view.address(row, point.column.id) ?? []);
  const shown = near.map((point) => figure(decimal(point.value))).join("→");
  const up = points[at]!.value > points[at - 1]!.value;
  return {
    message: up ? "up" : "down",
    data: { row: row.label, year: points[at]!.year, shown },
    cell: view.address(row, points[at]!.column.id)!,
    cells,
    view,
    row,
    column: points[at]!.column.id,
    actual: String(points[at]!.value),
  };
}

/** J-12: a yearly series leaps to more than three times, or under a third, from one year to the next. */
export const seriesJump: Rule = {
  id: "J-12",
  severity: "warning",
  title: "前年度からの急な変化",
  why: "一年で3倍を超える増減は、入力の桁違いや集計の変更によることが多いためです。",
  how: "その年度の値を統計の原資料と照合します。理由があれば注を付けます。",
  source: "公表された千t単位の系列（0→7→0の例）",
  messages: {
    up: "{year}年度の{row}が急増しています（{shown}）。",
    down: "{year}年度の{row}が急減しています（{shown}）。",
  },
  *checkWorkbook(context) {
    // A figure that does not add up either is reported there (rules.md §M.1).
    const off = faultyCells(context);
    for (const view of publishedViews(context)) {
      if (view.table.form.shape !== "published") continue;
      const columns = groups(view);
      for (const row of view.rows.filter((own) => own.kind === "leaf")) {
        for (const own of columns) {
          const points = series(view, row, own);
          const found = points.length >= 3 ? report(view, row, points) : undefined;
          const leap = found?.cells?.slice(0, 2) ?? [];
          if (found && !leap.some((at) => off.has(addressKey(at)))) yield found;
        }
      }
    }
  },
};
