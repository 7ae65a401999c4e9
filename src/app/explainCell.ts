import type { ComputedCell } from "../core/calc/calculation";
import { plain } from "../core/calc/decimal";
import type { Explanation } from "../core/calc/explain";
import { explain } from "../core/calc/explain";
import { formatDecimals, isPercentFormat } from "../core/cell/reading";
import type { CellAddress } from "../core/grid/address";
import { addressKey } from "../core/grid/address";
import { BLANK, cellAt, findSheet } from "../core/grid/snapshot";
import type { Analysis } from "./analysis";
import { shownNumber } from "./display";
import { cellName } from "./places";

/** What a leaf of the tree is: typed by a person, computed itself, still missing, or a fixed number. */
export type LeafRole = "input" | "computed" | "missing" | "constant";

/** One step of 「どう計算したか」. */
export interface ExplainedStep {
  /** Unique in its tree. */
  readonly key: string;
  readonly label: string;
  /** Sign that joins this step to the one before it, "" for the first. */
  readonly sign: string;
  readonly value?: string;
  readonly unit?: string;
  readonly role?: LeafRole;
  readonly at?: CellAddress;
  readonly children: readonly ExplainedStep[];
}

/** The whole explanation of a computed cell: the tree, then how the result is put into the cell. */
export interface ExplainedCell {
  readonly root: ExplainedStep;
  /** 千円を円になおす, 四捨五入して表示 …: what happens after the exact result. */
  readonly after: readonly string[];
}

const ROLE_NAMES: Readonly<Record<LeafRole, string>> = { input: "入力", computed: "計算", missing: "未入力", constant: "定数" };

export function roleName(role: LeafRole): string {
  return ROLE_NAMES[role];
}

export function explainCell(cell: ComputedCell, analysis: Analysis): ExplainedCell {
  const tree = explain(cell.expression, (address) => analysis.calculation.read(address));
  const unit = cell.unit ?? cell.form.unit ?? cell.column.form.unit;
  const root = stepOf(tree, "", "0", analysis);
  return { root: { ...root, label: cell.form.label, ...(unit === undefined ? {} : { unit }) }, after: afterSteps(cell, analysis) };
}

function stepOf(node: Explanation, sign: string, key: string, analysis: Analysis): ExplainedStep {
  const { label, value, unit, at } = node;
  const children = node.children.map((child, index) => stepOf(child, index === 0 ? "" : node.sign, `${key}.${index}`, analysis));
  const role = roleOf(node, analysis);
  return {
    key,
    label,
    sign,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(role === undefined ? {} : { role }),
    ...(at === undefined ? {} : { at }),
    children,
  };
}

function roleOf(node: Explanation, analysis: Analysis): LeafRole | undefined {
  if (node.at === undefined) return node.children.length === 0 ? "constant" : undefined;
  if (analysis.calculation.at(node.at)) return "computed";
  const sheet = findSheet(analysis.snapshot, node.at.sheet);
  const cell = sheet ? cellAt(sheet, node.at) : BLANK;
  return cell.value === null || cell.value === "" ? "missing" : "input";
}

function afterSteps(cell: ComputedCell, analysis: Analysis): string[] {
  const stored = analysis.calculation.stored(cell);
  if (stored.state === "incomplete") return ["入力がそろうと計算します。"];
  if (stored.state === "text") return [`割る数が0のため「${stored.text}」とします。`];
  const exact = plain(stored.value);
  const steps: string[] = [];
  const unit = cell.column.unit?.name ?? "";
  const percent = isPercentFormat(cell.current.format);
  if (cell.shift !== 0 && !percent) steps.push(`シートの単位${unit === "" ? "" : `（${unit}）`}になおすと ${shownNumber(exact)}`);
  const decimals = formatDecimals(cell.current.format);
  const shown = shownNumber(exact, cell.current.format);
  if (decimals !== undefined && digitsBehindPoint(exact) > decimals) {
    const places = percent ? decimals - 2 : decimals;
    steps.push(`セルの表示形式で${places === 0 ? "整数" : `小数第${places}位`}まで四捨五入して表示：${shown}（値はそのまま残ります）`);
  }
  return steps;
}

function digitsBehindPoint(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

/** Cells whose blanks keep a result from being computed, each once. */
export function missingInputs(cell: ComputedCell, analysis: Analysis): CellAddress[] {
  const result = analysis.calculation.result(cell);
  if (result.state !== "incomplete") return [];
  return [...new Map(result.missing.map((address) => [addressKey(address), address])).values()];
}

/** The explanation as text, for the clipboard. */
export function explanationText(explained: ExplainedCell): string {
  const lines = (step: ExplainedStep, depth: number): string[] => {
    const value = step.value === undefined ? "（未入力）" : `${shownNumberOrText(step.value)}${step.unit ?? ""}`;
    const where = step.at ? `［${cellName(step.at)}］` : "";
    return [
      `${"　".repeat(depth)}${step.sign}${step.label}${where} = ${value}`,
      ...step.children.flatMap((child) => lines(child, depth + 1)),
    ];
  };
  return [...lines(explained.root, 0), ...explained.after].join("\n");
}

/** A figure of the tree with digit grouping; text as it is. */
export function shownNumberOrText(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? shownNumber(value) : value;
}
