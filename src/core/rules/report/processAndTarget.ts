import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import { seriesOf } from "../../calc/series";
import { quoted } from "../../text/ja";
import { comparedSeries, yearLabel } from "../cumulative/cumulativeSeries";
import type { Report, Rule } from "../rule";
import { plannedIn, plannedUpTo, processSpans } from "./processSpans";
import type { ProcessSpan } from "./processSpans";

const INSTALLS = /設置/;
const RUNS = /運用|運行|供給|稼働|運転/;
const PREPARES = /調査|協議|検討|設計|準備|説明/;
/** A 工程 that holds nothing but preparation. */
const ONLY_PREPARES = /^(?:(?:地元|詳細|事業化|現地|基本|実施)?(?:調査|協議|検討|設計|準備|説明会(?:開催)?)[・、,/]*)+$/;

function singles(view: TableView, span: ProcessSpan): CellAddress[] {
  const rows = seriesOf(view).flatMap((series) => (series.measure === "plan" && series.single ? [series.single] : []));
  return rows.flatMap((row) => span.years.flatMap((year) => view.address(row, year.id) ?? []));
}

function contradiction(view: TableView, span: ProcessSpan): string | undefined {
  const [first] = span.years;
  const last = span.years.at(-1);
  const planned = span.years.map((year) => plannedIn(view, year));
  if (!first || !last || planned.every((value) => value === undefined)) return undefined;
  const nothing = planned.every((value) => (value ?? 0) === 0);
  const compact = span.text.replace(/\s+/g, "");
  if (!nothing) return ONLY_PREPARES.test(compact) ? "prepares" : undefined;
  if (plannedUpTo(view, last) > 0) return undefined;
  if (INSTALLS.test(compact)) return PREPARES.test(compact) ? undefined : "installs";
  return RUNS.test(compact) && !PREPARES.test(compact) ? "runs" : undefined;
}

/** I-02: 工程 speaks of installing or running in a year for which nothing is planned, or the reverse. */
export const processAndTarget: Rule = {
  id: "I-02",
  severity: "warning",
  title: "工程と目標値の食い違い",
  why: "設置や運用と書いた年度に目標値がないと、いつ導入するのかが読み取れません。",
  how: "工程と目標値の年度を確認して、そろえます。",
  source: "seed:001 取組⑤-2・⑩、calculations.md I-001-6・7",
  messages: {
    installs: "{year}の工程は「{text}」ですが、目標値は0です。",
    runs: "{year}の工程は「{text}」ですが、それまでの目標値の累計は0です。",
    prepares: "{year}の工程は「{text}」ですが、目標値が入っています。",
  },
  *checkTable(view, context): Generator<Report> {
    if (view.table.id !== "R-measure") return;
    // Where 単年度 and 累計 contradict each other (B-03), the targets are not yet known.
    const unsure = new Set(
      comparedSeries(view, context).flatMap(({ years }) =>
        years.filter((year) => year.verdict === "off").map((year) => year.cell.column.id),
      ),
    );
    for (const span of processSpans(view)) {
      if (span.years.some((found) => unsure.has(found.id))) continue;
      const message = contradiction(view, span);
      const [year] = span.years;
      const cell = year && view.address(span.row, year.id);
      if (!message || !year || !cell) continue;
      yield {
        message,
        data: { year: yearLabel(year), text: quoted(span.text) },
        cell,
        cells: [cell, ...singles(view, span)],
        view,
        row: span.row,
        column: year.id,
        actual: quoted(span.text),
      };
      // One year out of step drags the rest of the plan along.
      return;
    }
  },
};
