import { measureKey, measureKeys } from "../../cell/numbers";
import { remember } from "../../calc/reads";
import type { TableView } from "../../calc/view";
import type { ColumnForm } from "../../forms/types";
import { quoted } from "../../text/ja";
import { isExample } from "../renewable/facilityRows";
import type { Report, Rule, RuleContext } from "../rule";

/** The numbers of the master list 事業別, and those a duplicate there hides; undefined while it is blank or still holds the form's example. */
const masterNumbers = remember(
  (context: RuleContext) => context.workbook.reads,
  (context): ReadonlySet<string> | undefined => {
    const numbers = new Set<string>();
    const hidden: string[] = [];
    for (const view of context.tables("P-3.4a")) {
      for (const row of view.rows.filter(({ kind }) => kind === "leaf")) {
        if (isExample(view, row)) return undefined;
        const key = measureKey(view.text(row, "measureNo"));
        if (!key?.includes("-")) continue;
        if (numbers.has(key)) hidden.push(...numbersUpTo(view, key.split("-")[0]!));
        numbers.add(key);
      }
    }
    return numbers.size > 0 ? new Set([...numbers, ...hidden]) : undefined;
  },
);

/** One number for every measure of a head, in sequence: 1-1, 1-2 … */
function numbersUpTo(view: TableView, head: string): string[] {
  const own = view.rows.filter((row) => row.kind === "leaf" && measureKey(view.text(row, "measureNo"))?.startsWith(`${head}-`));
  return own.map((_, index) => `${head}-${index + 1}`);
}

function isMeasure({ kind }: ColumnForm): boolean {
  return kind === "measureNo" || kind === "measureNos";
}

function* unknownIn(view: TableView, known: ReadonlySet<string>): Iterable<Report> {
  for (const column of view.table.columns.filter(({ form }) => isMeasure(form))) {
    for (const row of view.rows) {
      const text = row.kind === "leaf" && !isExample(view, row) ? view.text(row, column.id) : "";
      const numbers = column.form.kind === "measureNos" ? measureKeys(text) : [measureKey(text) ?? ""].filter((key) => key.includes("-"));
      const strange = numbers.filter((key) => !known.has(key));
      const cell = view.address(row, column.id);
      if (strange.length === 0 || !cell) continue;
      yield {
        message: "unknown",
        data: { number: column.form.kind === "measureNos" ? strange.join("、") : quoted(text) },
        cell,
        view,
        row,
        column: column.id,
        actual: text,
      };
    }
  }
}

/** a measure number that the list by measure does not have. */
export const unknownMeasure: Rule = {
  id: "A-08",
  severity: "error",
  title: "一覧にない取組番号",
  why: "取組番号は、3.2事業の概要（3.4の事業別一覧）と一致していなければなりません。",
  how: "一覧から番号を選ぶか、一覧に取組を加えます。",
  source: "様式1（L480、L631、L777、L1642）",
  messages: { unknown: "取組番号{number}は、事業別の一覧にない番号です。" },
  *checkTable(view, context) {
    if (view.table.form.form !== "proposal" || view.table.id === "P-3.4a" || !view.table.columns.some(({ form }) => isMeasure(form)))
      return;
    const known = masterNumbers(context);
    if (known) yield* unknownIn(view, known);
  },
};
