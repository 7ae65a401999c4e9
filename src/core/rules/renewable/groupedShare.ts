import { decimal } from "../../calc/decimal";
import type { TableView, WorkbookView } from "../../calc/view";
import { readText } from "../../cell/reading";
import { equipmentTables, generationColumn, NON_CIVIL, sourceOf } from "../../forms/proposal/plants";
import { figure } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import { contractOf } from "./contract";
import { cellsOf, EQUIPMENT, facilities } from "./facilityRows";
import { plantVerdict } from "./plantVerdict";

/** Generation of all civil plants of a source, kWh, by its rows or by the printed totals where those are more; undefined while one is missing. */
function sourceTotal(source: string, workbook: WorkbookView): number | undefined {
  let total = 0;
  for (const view of equipmentTables(workbook, source)) {
    const rows = facilities(view).map(({ kWh }) => kWh);
    if (rows.some((kWh) => kWh === undefined)) return undefined;
    const printed = view.total();
    // A unit mistaken in another row must not make every grouped row look large.
    total += Math.max(
      rows.reduce<number>((sum, kWh) => sum + (kWh ?? 0), 0),
      (printed && view.number(printed, generationColumn(view))) ?? 0,
    );
  }
  return total;
}

function* overLimit(view: TableView, limit: number, context: RuleContext): Iterable<Report> {
  const source = sourceOf(view);
  if (source === undefined || source === NON_CIVIL) return;
  const grouped = facilities(view).filter(
    ({ row, count }) => count !== undefined && count > 1 && contractOf(readText(view.raw(row, "contract"))) === "低圧",
  );
  const total = grouped.length > 0 ? sourceTotal(source, view.workbook) : undefined;
  if (total === undefined || total <= 0) return;
  const sums = view.rows.filter((row) => row.kind === "total");
  const column = generationColumn(view);
  for (const facility of grouped) {
    const { row, kWh } = facility;
    if (kWh === undefined || kWh * 100 <= total * limit || plantVerdict(facility, context)?.level === "hard") continue;
    const cells = [...cellsOf(view, row, [column, "count"]), ...sums.flatMap((sum) => cellsOf(view, sum, [column]))];
    const share = figure(decimal((kWh / total) * 100), 1);
    yield { message: "over", data: { source, share, limit }, cell: cells[0]!, cells, view, row, column, actual: share };
  }
}

/** D-05: a grouped low-voltage row holds more than 25 % of its source's civil generation. */
export const groupedShare: Rule = {
  id: "D-05",
  severity: "warning",
  title: "まとめ行の発電量の割合",
  why: "まとめられるのは、その電源の発電量の25%を超えない規模までです。",
  how: "25%以下になるように行を分けます。",
  source: "様式1 4.1(2)（設置場所のまとめ方）",
  messages: { over: "まとめ行の発電量が{source}全体の{share}%です（上限{limit}%）。" },
  *checkWorkbook(context) {
    const limit = context.setting("grouping.limit");
    if (limit === undefined) return;
    for (const view of context.tables(EQUIPMENT)) yield* overLimit(view, limit, context);
  },
};
