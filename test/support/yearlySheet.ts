import type { Sheet } from "../../src/core/grid/snapshot";
import { sheetOf } from "./sheetOf";
import type { TestCell } from "./sheetOf";

export const YEARS = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((year) => `令和${year}年度`);

export interface MeasureRows {
  readonly unit: string;
  readonly process?: readonly TestCell[];
  readonly single: readonly TestCell[];
  readonly cumulative: readonly TestCell[];
  readonly actual?: readonly TestCell[];
  readonly actualCumulative?: readonly TestCell[];
}

/** A 取組 block as the R5 edition prints it. */
export function measureBlock(
  title: string,
  { unit, process = [], single, cumulative, actual = [], actualCumulative = [] }: MeasureRows,
): TestCell[][] {
  return [
    [title],
    [null, null, null, ...YEARS],
    ["計画", "工程", null, ...process],
    [null, `目標値\n(単位:${unit})`, "単年度", ...single],
    [null, null, "累計", ...cumulative],
    ["状況", "工程", null],
    [null, `実績\n(単位:${unit})`, "単年度", ...actual],
    [null, null, "累計", ...actualCumulative],
  ];
}

/** A KPI block; the figures may be texts with their unit. */
export function kpiBlock(
  title: string,
  single: readonly TestCell[],
  cumulative: readonly TestCell[],
  actual: readonly TestCell[] = [],
  actualCumulative: readonly TestCell[] = [],
): TestCell[][] {
  return [
    [title],
    [null, null, ...YEARS],
    ["目標値", "単年度", ...single],
    [null, "累計", ...cumulative],
    ["実績", "単年度", ...actual],
    [null, "累計", ...actualCumulative],
  ];
}

/** Blocks one below the other, with a blank row between. */
export function blocksSheet(
  name: string,
  blocks: readonly (readonly (readonly TestCell[])[])[],
  origin?: readonly [number, number],
): Sheet {
  return sheetOf(
    name,
    blocks.flatMap((block) => [...block, []]),
    origin,
  );
}
