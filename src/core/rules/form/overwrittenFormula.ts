import { readNumber } from "../../cell/reading";
import type { ComputedCell } from "../../calc/calculation";
import { plain } from "../../calc/decimal";
import { columnPattern, relativeFormula } from "../../calc/relative";
import type { TableView } from "../../calc/view";
import { FORMS } from "../../forms/catalogue";
import { computedEdit } from "../../edit/computedEdit";
import { typedVerdicts } from "../consent/verdictByHand";
import type { Report, Rule, RuleContext } from "../rule";

function isConstant({ current }: ComputedCell): boolean {
  return current.formula === undefined && readNumber(current).kind === "number";
}

/** Formulas among siblings when they are of one pattern and no fewer than the constants; empty otherwise. */
function onePattern(siblings: readonly ComputedCell[], pattern: (cell: ComputedCell) => string): ComputedCell[] {
  // A formula without references (=100+20) is a constant of one's own.
  const all = siblings.filter((cell) => /[A-Za-z]\$?\d/.test(cell.current.formula ?? ""));
  // A running sum begins with another formula than it goes on with.
  const [first, second] = all;
  const formulas = second && siblings[0] === first && pattern(first!) !== pattern(second) ? all.slice(1) : all;
  return formulas.length >= siblings.filter(isConstant).length && new Set(formulas.map(pattern)).size === 1 ? formulas : [];
}

const exact = ({ current, address }: ComputedCell): string => relativeFormula(current.formula ?? "", address);
const byColumn = ({ current, address }: ComputedCell): string => columnPattern(current.formula ?? "", address);

function columnOf(cell: ComputedCell, all: readonly ComputedCell[]): ComputedCell[] {
  return all.filter(
    (other) =>
      other.column.id === cell.column.id &&
      other.row.kind === cell.row.kind &&
      other.row.form === cell.row.form &&
      other.form.label === cell.form.label,
  );
}

/** The formulas beside a constant that say it was one of them: in its column on rows of its kind, or in its row where their columns are formulas throughout. */
function formulasBeside(cell: ComputedCell, all: readonly ComputedCell[]): ComputedCell[] {
  const down = onePattern(columnOf(cell, all), byColumn);
  if (down.length > 0) return down;
  const row = all.filter((other) => other.row === cell.row && other.form.label === cell.form.label);
  const found = onePattern(
    row.filter((other) => isConstant(other) || !columnOf(other, all).some(isConstant)),
    exact,
  );
  // One other rate in the row compares other years: it says nothing of this one.
  return cell.column.compares && found.length < 2 ? [] : found;
}

function report(cell: ComputedCell, formulas: readonly ComputedCell[], view: TableView, context: RuleContext): Report {
  const fix = computedEdit(cell, context.calculation, context.snapshot, "formulas");
  const stored = context.calculation.result(cell);
  return {
    message: "constant",
    data: { row: cell.row.label, column: cell.column.form.labels[0] ?? "" },
    cell: cell.address,
    cells: [cell.address, ...formulas.map((other) => other.address)],
    view,
    row: cell.row,
    column: cell.column.id,
    actual: String(cell.current.value),
    ...(stored.state === "complete" ? { expected: plain(stored.value) } : {}),
    fix: fix ? [fix] : [],
  };
}

/** Rules that guard computed cells, by the forms' own word. */
const COMPUTED_RULES = [...new Set(FORMS.flatMap((form) => (form.computed ?? []).flatMap((computed) => computed.rule ?? [])))];

/** B-12: a computed cell holds a constant where its siblings hold formulas of one pattern. */
export const overwrittenFormula: Rule = {
  id: "B-12",
  severity: "error",
  title: "計算式の上書き",
  why: "計算式が数値に置きかわると、内訳を直しても合計が変わらなくなります。",
  how: "計算式に戻します。",
  source: "rules.md §M.8",
  // The constant is the cause; that its figure is off as well is a consequence.
  before: ["B-01", "B-02", "G-11", ...COMPUTED_RULES],
  messages: {
    constant: "「{row}」の{column}の計算式が、数値で上書きされています。",
    verdict: "{name}の現在の合意形成進捗度（{value}）が手入力で上書きされています。進捗度は表作成ツールが判定します。",
  },
  *checkTable(view, context) {
    const cells = context.calculation.cellsOf(view.table);
    if (!cells.some((cell) => cell.current.formula !== undefined)) return;
    for (const cell of cells) {
      const formulas = isConstant(cell) ? formulasBeside(cell, cells) : [];
      if (formulas.length > 0) yield report(cell, formulas, view, context);
    }
  },
  checkWorkbook: typedVerdicts,
};
