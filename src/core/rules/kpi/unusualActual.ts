import { seriesOf } from "../../calc/series";
import type { Series } from "../../calc/series";
import type { TableView } from "../../calc/view";
import { unit } from "../../cell/unit";
import { normalizeLabel } from "../../cell/text";
import { grouped } from "../../text/ja";
import { yearLabel } from "../cumulative/cumulativeSeries";
import type { Report, Rule } from "../rule";

/** An actual figure beyond this many times the target asks for a second look. */
const FAR_BEYOND = 2;

function planOf(all: readonly Series[], actual: Series): Series | undefined {
  const name = normalizeLabel(actual.name);
  const plans = all.filter((series) => series.measure === "plan" && series.unit === actual.unit);
  return plans.find((series) => normalizeLabel(series.name) === name) ?? (plans.length === 1 ? plans[0] : undefined);
}

function strange(view: TableView, actual: Series, plan: Series | undefined): Report | undefined {
  const row = actual.single;
  if (!row) return undefined;
  const share = actual.unit !== undefined && unit(actual.unit).dimension === "percent";
  for (const year of view.years) {
    const value = view.number(row, year.id);
    const cell = view.address(row, year.id);
    if (value === undefined || !cell) continue;
    const target = plan?.single && view.number(plan.single, year.id);
    const data = { year: yearLabel(year), actual: grouped(value), target: grouped(target ?? 0), unit: actual.unit ?? "" };
    const found = { cell, view, row, column: year.id, actual: String(value) };
    if (value < 0 && !share) return { message: "negative", data, ...found };
    const aim = plan?.single && view.address(plan.single, year.id);
    if (target !== undefined && aim && target > 0 && value > target * FAR_BEYOND)
      return { message: "beyond", data, ...found, cells: [cell, aim] };
  }
  return undefined;
}

/** H-07: an actual figure is negative or more than twice its target. */
export const unusualActual: Rule = {
  id: "H-07",
  severity: "warning",
  title: "実績の大きさ",
  why: "目標を大きく超える実績や負の実績は、単位や桁の取り違えかもしれません。",
  how: "実績の単位と桁を確認します。正しければ、確認済みにします。",
  source: "rules.md H-07",
  messages: {
    negative: "{year}の実績が負の値です（{actual}{unit}）。",
    beyond: "{year}の実績（{actual}{unit}）が目標（{target}{unit}）の2倍を超えています。",
  },
  *checkTable(view): Generator<Report> {
    if (view.table.form.years?.body !== "series") return;
    const all = seriesOf(view);
    for (const actual of all.filter((series) => series.measure === "actual")) {
      const report = strange(view, actual, planOf(all, actual));
      if (report) yield report;
    }
  },
};
