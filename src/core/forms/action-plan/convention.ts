import { remember } from "../../calc/reads";
import type { TableView } from "../../calc/view";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { DerivedLine, Kind, Vote } from "./comparison";
import { bestVote, labelKind, wordsKind } from "./comparison";
import type { ColumnPair, RowPair } from "./derivedLines";
import { columnLine, derivedLines, rowLine } from "./derivedLines";

/** How a line of derived figures is meant. */
export type Convention<Pair> = Pair & { readonly kind: Kind };

/** Tables of one document: what one calls 削減率 is meant alike in the others. */
const DOCUMENT = ["A-bau", "A-scenario", "A-net", "A-sector"];

function isBorneOut(vote: Vote<unknown> | undefined): vote is Vote<unknown> {
  return vote !== undefined && vote.right > 0 && vote.right * 2 >= vote.count;
}

function taught(lines: readonly DerivedLine<unknown>[]): Kind[] {
  return lines
    .map((line) => bestVote(line))
    .filter(isBorneOut)
    .map((vote) => vote.kind);
}

/** What lines teach one of them: the same kind of figure first; a ratio (98.5%) only where that is a rate too. */
function taughtBy(lines: readonly DerivedLine<unknown>[], line: DerivedLine<unknown>): Kind | undefined {
  const sisters = lines.filter((other) => other.shown === line.shown);
  return taught(sisters)[0] ?? taught(lines.filter((other) => !sisters.includes(other))).find((kind) => kind !== "ratio");
}

/** Derived lines of a table but one that may teach it: those whose words count the same; 2013年度比 learns from all. */
function teachers(view: TableView, line: DerivedLine<unknown>, place?: LocatedColumn | LocatedRow): DerivedLine<unknown>[] {
  const others = derivedLines(view)
    .filter((other) => other.place !== place && other.line.shown !== "multiple")
    .map((other) => other.line);
  const alike = others.filter((other) => wordsKind(other) === wordsKind(line));
  return wordsKind(line) === undefined ? [...alike, ...others.filter((other) => !alike.includes(other))] : alike;
}

/**
 * Sign or kind of an unfilled line: as filled lines of the table with such words, then those of the document's other tables say; then the
 * number formats where they tell derived figures from the others (▲ in every cell tells nothing); then its label. A 増減量 shown as ▲
 * says nothing of a 削減率: each counts in its own direction.
 */
function kindBeside(view: TableView, place: LocatedColumn | LocatedRow, line: DerivedLine<unknown>): Kind {
  if (line.shown === "multiple") return "ratio";
  const beside = teachers(view, line, place);
  const elsewhere = (): DerivedLine<unknown>[] =>
    DOCUMENT.flatMap((id) => view.workbook.tables(id))
      .filter((other) => other !== view)
      .flatMap((other) => teachers(other, line));
  const found = taughtBy(beside, line) ?? taughtBy(elsewhere(), line);
  if (found) return found;
  return [line, ...beside].some((other) => other.showsNegative()) ? "increase" : labelKind(line);
}

function learn<Pair>(view: TableView, place: LocatedColumn | LocatedRow, line: DerivedLine<Pair>): Convention<Pair> | undefined {
  const best = bestVote(line);
  if (!best) return undefined;
  // One filled figure may itself be the fault; of several, half must bear the reading out.
  if (best.count > 0 && best.right * 2 >= best.count) return { ...best.pair, kind: best.kind };
  if (best.count > 1) return undefined;
  return { ...line.candidates[0]!.pair, kind: kindBeside(view, place, line) };
}

const logOf = (view: TableView) => view.workbook.reads;

const ofColumns = remember(logOf, (view, id) => {
  const column = view.column(id);
  return column && learn(view, column, columnLine(view, column));
});

const ofRows = remember(logOf, (view, at) => {
  const row = view.rows.find((own) => String(own.row) === at);
  return row?.derived && learn(view, row, rowLine(view, row, row.derived));
});

/** How a 増減量 or 増減率 column of a table is meant: learnt from its filled cells, else from its neighbours, its number format or its label (forms.md Convention 10). */
export function convention(view: TableView, column: LocatedColumn): Convention<ColumnPair> | undefined {
  return ofColumns(view, column.id);
}

/** The same of a row below (or, years down, a column beside) the figures. */
export function rowConvention(view: TableView, row: LocatedRow): Convention<RowPair> | undefined {
  return row.derived && ofRows(view, String(row.row));
}
