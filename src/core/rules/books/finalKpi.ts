import { readNumber } from "../../cell/reading";
import { parseUnit, unitShift } from "../../cell/unit";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { Rule, RuleContext } from "../rule";
import { placeOf } from "./places";

const YEN = parseUnit("円")!;

/** 流出抑制額（最終年度）of a proposal's 1.3共通KPI, in 円. */
interface Amount {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly yen: number;
  readonly cell: CellAddress;
}

function proposed(context: RuleContext): Amount | undefined {
  for (const view of context.tables("P-1.3")) {
    const row = view.rows[0];
    const yen = row && view.number(row, "totalYen");
    const cell = row && view.address(row, "totalYen");
    if (row && yen !== undefined && cell) return { view, row, yen, cell };
  }
  return undefined;
}

/** Last planned figure of a row in 円, with half a unit of its last digit. */
function lastYen(view: TableView, row: LocatedRow): { readonly yen: number; readonly half: number; readonly year: string } | undefined {
  const unit = parseUnit(row.attributes?.["unit"] ?? "");
  const year = view.years.findLast((found) => {
    const reading = readNumber(view.raw(row, found.id));
    return reading.kind === "number" && reading.value !== 0;
  });
  const reading = year && readNumber(view.raw(row, year.id));
  if (!year || reading?.kind !== "number") return undefined;
  const shift = unitShift(reading.unit ?? unit ?? YEN, YEN);
  if (shift === undefined) return undefined;
  return { yen: reading.value * 10 ** shift, half: 10 ** (shift - reading.decimals) / 2, year: year.id };
}

/** The last planned figure of the common KPI of a report, where none of its rows ends with the amount. */
function* gaps(context: RuleContext, amount: Amount): Iterable<Amount & { readonly year: string }> {
  for (const view of context.tables("R-kpi")) {
    if (!/流出抑制/.test(view.table.title ?? "")) continue;
    const rows = view.rows.filter((row) => row.attributes?.["measure"] === "plan");
    const figures = rows.flatMap((row) => {
      const last = lastYen(view, row);
      return last ? [{ row, ...last }] : [];
    });
    const [first] = figures;
    const cell = first && view.address(first.row, first.year);
    if (!cell || figures.some((last) => Math.abs(last.yen - amount.yen) <= last.half)) continue;
    yield { view, row: first.row, yen: first.yen, year: first.year, cell };
  }
}

/** H-05: the final year of the common KPI in the report is not the amount of the proposal. */
export const finalKpi: Rule = {
  id: "H-05",
  severity: "warning",
  title: "共通KPIの最終年度の不一致",
  why: "共通KPIの最終年度の目標値は、計画提案書のエネルギー代金流出抑制額（最終年度）と同じになります。",
  how: "どちらの値が新しいかを確認し、そろえます。",
  source: "様式1 1.3、rules.md H-05",
  messages: {
    mismatch: "計画提案書（{book} {at}）の流出抑制額{proposed}円と、最終年度の目標値{reported}円が違います。",
    proposed: "流出抑制額{proposed}円と、進捗状況報告票（{book} {at}）の最終年度の目標値{reported}円が違います。",
  },
  *checkWorkbook(context) {
    const own = proposed(context);
    for (const other of context.others) {
      const amount = proposed(other.context);
      for (const { view, row, yen, year, cell } of amount ? gaps(context, amount) : []) {
        const data = { book: other.name, at: placeOf(amount!.cell), proposed: amount!.yen, reported: yen };
        yield { message: "mismatch", data, cell, view, row, column: year, actual: String(yen), expected: String(amount!.yen) };
      }
      for (const { yen, cell } of own ? gaps(other.context, own) : []) {
        const data = { book: other.name, at: placeOf(cell), proposed: own!.yen, reported: yen };
        yield {
          message: "proposed",
          data,
          cell: own!.cell,
          view: own!.view,
          row: own!.row,
          column: "totalYen",
          actual: String(own!.yen),
          expected: String(yen),
        };
      }
    }
  },
};
