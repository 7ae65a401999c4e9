import type { TableView } from "../../calc/view";
import type { Cell } from "../../grid/snapshot";
import type { LocatedRow } from "../../locate/located";
import { readText } from "../../cell/reading";
import { quoted } from "../../text/ja";
import type { Report, RuleContext } from "../rule";
import { CARDS } from "./card";

interface JudgedCell {
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly cell: Cell;
}

const TABLES = [...CARDS, "P-4.2.demand", "P-4.3.reductions"];

/** The judged cells 現在の合意形成進捗度 of the tables of one id that hold anything. */
function judged(context: RuleContext, id: string): JudgedCell[] {
  const card = CARDS.some((own) => own === id);
  return context.tables(id).flatMap((view) =>
    view.rows
      .filter((row) => row.kind === (card ? "fixed" : "leaf"))
      .map((row) => ({ view, row, cell: view.raw(row, "progress") }))
      .filter(({ cell }) => cell.formula !== undefined || readText(cell) !== ""),
  );
}

/** Judged cells typed over where others still hold the tool's formula: rules.md E-05, which B-12 decides. */
export function* typedVerdicts(context: RuleContext): Iterable<Report> {
  for (const id of TABLES) {
    const cells = judged(context, id);
    const typed = cells.filter(({ cell }) => cell.formula === undefined);
    if (typed.length === 0 || typed.length >= cells.length) continue;
    for (const { view, row, cell } of typed) {
      const at = view.address(row, "progress");
      if (at)
        yield {
          message: "verdict",
          data: { name: row.label, value: quoted(readText(cell)) },
          cell: at,
          view,
          row,
          column: "progress",
          actual: readText(cell),
        };
    }
  }
}
