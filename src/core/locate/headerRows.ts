import type { TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import { base } from "./dictionary";
import type { TextCell, TextRows } from "./sheetText";
import { unitAlone } from "./sheetText";

/** A longer text that holds a parent label is prose. */
const LONGEST_PARENT = 60;
/** Rows above the leaf labels that may hold parents. */
const HIGHEST = 3;

interface Words {
  readonly titles: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly parents: readonly string[];
}

const known = new WeakMap<TableForm, Words>();

/** Labels of a form's columns and the parents some of them stand under. */
function wordsOf(form: TableForm): Words {
  const own = known.get(form) ?? {
    titles: (form.titles ?? []).map(base),
    names: new Set(form.columns.flatMap((column) => column.labels.map(base))),
    parents: [...new Set(form.columns.flatMap((column) => column.under ?? []).map(base))],
  };
  known.set(form, own);
  return own;
}

function cellsIn(rows: TextRows, area: Range): TextCell[] {
  const found: TextCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const cell of rows.get(row) ?? []) if (cell.col >= area.left && cell.col <= area.right) found.push(cell);
  return found;
}

/** Rows above the leaf labels that hold parent labels (活用予定の資金金額 …), or the first half of one (再エネ over 電力調達量), belong to the header. */
function withParentRows(form: TableForm, rows: TextRows, area: Range): Range {
  const { names, parents, titles } = wordsOf(form);
  const leaves = cellsIn(rows, area);
  // A title that happens to hold a parent's words is none: 国や県の計画目標に即した ….
  const isParent = (cell: TextCell): boolean =>
    cell.text.length <= LONGEST_PARENT &&
    cell.base !== "" &&
    !titles.some((title) => cell.base !== title && cell.base.includes(title)) &&
    (parents.some((parent) => cell.base.includes(parent)) ||
      leaves.some((leaf) => leaf.col >= cell.col && names.has(cell.base + leaf.base)));
  let { top } = area;
  for (let row = area.top - 1; row >= area.top - HIGHEST; row -= 1) {
    if (cellsIn(rows, { ...area, top: row, bottom: row }).some(isParent)) top = row;
  }
  return { ...area, top };
}

/** Last column of the units below a header: those of a label merged over several columns stand right of it. */
function endOfUnits(rows: TextRows, area: Range): number {
  let { right } = area;
  while (rows.get(area.bottom + 1)?.some((cell) => cell.col === right + 1 && unitAlone(cell) !== undefined)) right += 1;
  return right;
}

/** A row of nothing but units, (kW) | kWh/年, below the labels belongs to the header. */
function withUnitRow(rows: TextRows, area: Range): Range {
  const below = cellsIn(rows, { ...area, top: area.bottom + 1, bottom: area.bottom + 1, right: endOfUnits(rows, area) });
  const units = below.filter((cell) => unitAlone(cell) !== undefined);
  const labelled = new Set(cellsIn(rows, { ...area, left: 0, right: Infinity }).map((cell) => cell.col));
  // Someone's own column may have its label in that row.
  const others = below.filter((cell) => !units.includes(cell) && labelled.has(cell.col));
  // Units in columns of their own stand behind the figures of the first row: 5.2 | km2.
  const belowLabels = units.some((cell) => labelled.has(cell.col));
  return belowLabels && others.length === 0 ? { ...area, bottom: area.bottom + 1, right: Math.max(area.right, units.at(-1)!.col) } : area;
}

/** A row below the labels that only divides them belongs to the header: (小計) | 設備能力(kW) under 設備能力(kW). */
function withDividingRow(form: TableForm, rows: TextRows, area: Range): Range {
  const { names } = wordsOf(form);
  const below = (rows.get(area.bottom + 1) ?? []).filter((cell) => cell.col >= area.left && cell.col <= area.right + 1);
  // A label of its own divides nothing: 合計 may be the first row of the body.
  const joined = below.filter((cell) => {
    const divided = (rows.get(area.bottom) ?? []).findLast((label) => label.col <= cell.col);
    return divided !== undefined && names.has(`${divided.base}${cell.base}`);
  });
  const divides = joined.length > 0 && below.every((cell) => joined.includes(cell) || names.has(cell.base) || cell.base === "");
  return divides ? { ...area, bottom: area.bottom + 1, right: Math.max(area.right, below.at(-1)!.col) } : area;
}

/** The whole header around the labels of a candidate: parents above, divisions and units below. */
export function wholeHeader(form: TableForm, rows: TextRows, area: Range): Range {
  return withUnitRow(rows, withDividingRow(form, rows, withParentRows(form, rows, area)));
}
