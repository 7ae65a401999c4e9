import { seriesOf } from "../../calc/series";
import type { Series } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import type { CellAddress } from "../../grid/address";
import { yearLabel } from "../cumulative/cumulativeSeries";
import type { Report, Rule, RuleContext } from "../rule";

interface Cars {
  readonly view: TableView;
  readonly series: Series;
}

/** Planned series that count electric cars: the title or the series speaks of EV, not of its charger. */
function carsOf(context: RuleContext, table: string): Cars[] {
  return context.tables(table).flatMap((view) =>
    seriesOf(view).flatMap((series) => {
      const name = normalizeLabel(series.name);
      const title = normalizeLabel(view.table.title ?? "");
      const electric = /ev|電気自動車|電動車/.test(name + title) && !/充電|充放電|v2h|スタンド/.test(name);
      return series.measure === "plan" && series.unit === "台" && electric && series.cumulative ? [{ view, series }] : [];
    }),
  );
}

/** A printed 累計; where it is not the sum of its years (B-03) the smaller of the two: a doubtful figure accuses nobody else. */
function atLeast(printed: number, at: CellAddress, context: RuleContext): number {
  const computed = context.calculation.at(at);
  const comparison = computed && context.printed.compare(computed);
  return comparison?.verdict === "off" ? Math.min(printed, comparison.expected.toNumber()) : printed;
}

function compare(kpi: Cars, measures: readonly Cars[], context: RuleContext): Report | undefined {
  for (const year of kpi.view.years) {
    const cell = kpi.view.address(kpi.series.cumulative!, year.id);
    const own = kpi.view.number(kpi.series.cumulative!, year.id);
    if (own === undefined || !cell) continue;
    const cells: CellAddress[] = [];
    let sum = 0;
    for (const { view, series } of measures) {
      const column = view.years.find((found) => found.year === year.year);
      const at = column && view.address(series.cumulative!, column.id);
      sum += at ? atLeast(view.number(series.cumulative!, column.id) ?? 0, at, context) : 0;
      if (at) cells.push(at);
    }
    if (sum > own)
      return {
        message: "more",
        data: { year: yearLabel(year), kpi: own, measures: sum },
        cell,
        cells: [cell, ...cells],
        view: kpi.view,
        row: kpi.series.cumulative!,
        column: year.id,
        actual: String(own),
        expected: String(sum),
      };
  }
  return undefined;
}

/** F-07: the measures plan more electric cars than the KPI that counts them all. */
export const electricVehicles: Rule = {
  id: "F-07",
  severity: "warning",
  title: "EV台数の取組とKPI",
  why: "EVの普及台数の指標には、取組で導入する台数も含まれます。",
  how: "取組とKPIの台数を確認します。",
  source: "seed:001 取組⑩⑫⑬⑭・指標③",
  messages: { more: "{year}のEVの台数は、取組の累計（{measures}台）がKPIの累計（{kpi}台）を上回っています。" },
  *checkWorkbook(context) {
    const measures = carsOf(context, "R-measure");
    if (measures.length === 0) return;
    for (const kpi of carsOf(context, "R-kpi")) {
      const report = compare(kpi, measures, context);
      if (report) yield report;
    }
  },
};
