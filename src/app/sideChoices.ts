import type { CellEdit } from "../core/edit/cellEdit";
import { inputOf } from "../core/edit/cellEdit";
import type { CellAddress } from "../core/grid/address";
import { addressKey } from "../core/grid/address";
import type { Cell } from "../core/grid/snapshot";
import { cellAt, findSheet, isProtected } from "../core/grid/snapshot";
import type { Finding } from "../core/rules/rule";
import type { Analysis } from "./analysis";
import { shownCell } from "./display";
import { placeOf } from "./places";

/** One answer to 「どちらを正とするか」: a value that stands in the workbook, and the edits that carry it to the other cells. */
export interface SideChoice {
  readonly value: string;
  readonly edits: readonly CellEdit[];
}

interface Typed {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/**
 * Ways to settle a finding about one figure or name typed in several tables (anchors/ux.md §2 row 16); the person knows which is right.
 * Empty unless its cells in this column of their tables are typed in one unit and may be written, and the rule wants them equal.
 */
export function sideChoices(finding: Finding, analysis: Analysis): readonly SideChoice[] {
  if (finding.fix) return [];
  const cells = alike(finding, analysis);
  const typed = cells.flatMap((at) => typedCell(at, analysis) ?? []);
  const values = [...new Map(typed.map((own) => [own.cell.value, own])).values()];
  const names = values.map((own) => String(own.cell.value));
  const wanted = names.includes(finding.expected ?? "") && names.includes(finding.actual ?? "");
  if (typed.length < cells.length || values.length < 2 || !wanted) return [];
  return values.map((own) => {
    const value = shownCell(own.cell);
    const others = typed.filter((other) => other.cell.value !== own.cell.value);
    return {
      value,
      edits: others.map(({ at, cell }) => ({
        ...at,
        old: cell,
        new: inputOf({ value: own.cell.value }),
        why: `「${value}」に合わせます。`,
      })),
    };
  });
}

/** A cell a person filled in and may fill in again; undefined for formulas, computed and protected cells. */
function typedCell(at: CellAddress, { snapshot, calculation }: Analysis): Typed | undefined {
  const sheet = findSheet(snapshot, at.sheet);
  if (!sheet || isProtected(sheet, at) || calculation.at(at)) return undefined;
  const cell = cellAt(sheet, at);
  return cell.formula === undefined && cell.error === undefined && cell.value !== null && cell.value !== "" ? { at, cell } : undefined;
}

/** The cells of a finding that say in their tables what its value says in its own: the column of one id, in one unit. */
function alike(finding: Finding, analysis: Analysis): CellAddress[] {
  const columnOf = (at: CellAddress): string | undefined => {
    const { column } = placeOf(analysis, at);
    return column && [column.id, column.unit?.name, column.shift].join("|");
  };
  // A finding may stand at a number (太陽光-9) while the names beside it differ.
  const holds = (at: CellAddress): boolean => {
    const sheet = findSheet(analysis.snapshot, at.sheet);
    return sheet !== undefined && String(cellAt(sheet, at).value) === finding.actual;
  };
  const value = [finding.cell, ...finding.cells].find(holds);
  const own = value && columnOf(value);
  const cells = new Map(finding.cells.map((at) => [addressKey(at), at]));
  return own === undefined ? [] : [...cells.values()].filter((at) => columnOf(at) === own);
}
