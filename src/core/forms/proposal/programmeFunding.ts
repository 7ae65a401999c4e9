import { normalizeLabel } from "../../cell/text";
import { sum } from "../../calc/expression";
import type { Expression } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { TableForm } from "../types";
import { entriesOf } from "./fundingYears";
import { FUNDING_SECTORS, programmeColumns } from "./yearlyFunding";

/** 必要額 of a programme over all years of the by-year table; undefined where that table does not name it. */
function requiredByYears(view: TableView, row: LocatedRow): Expression | undefined {
  const programme = normalizeLabel(view.text(row, "programme"));
  const ministry = normalizeLabel(view.text(row, "ministry"));
  const terms = view.workbook.tables("P-3.4b.byYear").flatMap((years) =>
    entriesOf(years)
      .filter((entry) => {
        const own = normalizeLabel(years.text(entry.row, "ministry"));
        const inSector = row.section === undefined || entry.sector === (row.section === "民生電力" ? "civil" : "other");
        return (
          inSector &&
          normalizeLabel(years.text(entry.row, "programme")) === programme &&
          (own === "" || ministry === "" || own === ministry)
        );
      })
      .map((entry) => years.cell(entry.row, "required")),
  );
  return programme === "" ? undefined : sum(terms, "年度別の必要額の合計");
}

/** P-3.4b 国の事業の金額: what is needed from each programme, by sector. */
export const programmeFunding: TableForm = {
  id: "P-3.4b.programmes",
  form: "proposal",
  label: "3.4 活用を想定している国の事業",
  shape: "grid",
  sheets: ["3.4活用想定補助金(年度別)", "活用想定補助金(年度別)", "補助金(年度別)"],
  titles: ["活用を想定している国の事業", "活用想定補助金"],
  rowName: "programme",
  sections: FUNDING_SECTORS,
  columns: [
    { ...programmeColumns.programme, leaf: false },
    { ...programmeColumns.ministry, leaf: true },
    { id: "required", labels: ["必要額合計", "必要額の合計"], kind: "number", unit: "千円", key: true },
    { id: "measureNos", labels: ["該当する取組No", "該当する取組番号", "該当取組No"], kind: "measureNos", leaf: true, key: true },
  ],
  computed: [
    { column: "required", on: ["leaf"], label: "年度別の必要額の合計", expression: requiredByYears },
    {
      column: "required",
      on: ["section", "total"],
      label: "国の事業の合計",
      expression: (view, row) => (view.leavesOf(row).length > 0 ? view.sumDown(row, "required") : undefined),
      also: (view, row) => [
        sum(view.leavesOf(row).map((leaf) => requiredByYears(view, leaf))),
        ...(row.kind === "total"
          ? [sum(view.rows.filter((other) => other.kind === "section").map((other) => view.cell(other, "required")))]
          : []),
      ],
    },
  ],
};
