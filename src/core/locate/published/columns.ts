import { labelParts, parseUnit } from "../../cell/unit";
import type { Unit } from "../../cell/unit";
import type { Sheet } from "../../grid/snapshot";
import type { HeaderArea } from "./header";
import type { Against, Phase, PublishedRole } from "./words";
import { headerText } from "./yearHead";
import {
  againstOf,
  bareRole,
  eraIn,
  headsComparison,
  isBareYear,
  isUnitLine,
  isYearOver,
  ownYear,
  phaseOf,
  roleOf,
  unitAlone,
  unitIn,
} from "./words";

/** A column of figures of a published table, as its labels describe it. */
export interface PublishedColumn {
  readonly col: number;
  /** Labels as written, top to bottom. */
  readonly labels: readonly string[];
  readonly role: PublishedRole;
  readonly year?: number;
  readonly phase?: Phase;
  /** Words above or beside the year that tell groups of columns apart: 導入規模, BAU. */
  readonly group: string;
  readonly unit?: Unit;
  readonly against?: Against;
}

/** Labels over one column: its own in the lowest row that has one; in the rows above, the label that reaches over it from the left. */
function pathOf(sheet: Sheet, area: HeaderArea, col: number): string[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const own = rows.map((row) => headerText(sheet.rows[row]?.[col]));
  const leaf = own.findLastIndex((text) => text !== "");
  if (leaf < 0) return [];
  return rows.slice(0, leaf + 1).flatMap((row, index) => {
    if (index === leaf) return [own[index]!];
    const text = own[index] !== "" ? own[index]! : spanning(sheet, row, area.left, col);
    return text === "" || isUnitLine(text) ? [] : [text];
  });
}

function spanning(sheet: Sheet, row: number, left: number, col: number): string {
  for (let from = col - 1; from >= left; from -= 1) {
    const text = headerText(sheet.rows[row]?.[from]);
    if (text !== "") return text;
  }
  return "";
}

function groupOf(labels: readonly string[]): string {
  return labels
    .filter((label) => roleOf(label) === undefined)
    .map((label) =>
      labelParts(label).base.replace(
        /(令和|平成|昭和)?(\d{1,4}|元)年度?|(?<![a-z])[rhs](\d{1,2}|元)(年度?)?|(19|20)\d\d|\([^)]*\)|(基準|現況|現状|目標)年度?/g,
        "",
      ),
    )
    .filter((text) => text !== "")
    .join("＞");
}

function describe(col: number, path: readonly string[], ancestorRoles: boolean): PublishedColumn | undefined {
  // A unit in a row of its own says nothing else of its column.
  const labels = path.filter((label) => !unitAlone(label));
  const leaf = labels.at(-1);
  if (leaf === undefined) return undefined;
  const fromLeaf = labels.map(ownYear).toReversed();
  const year = fromLeaf.find((found) => found !== undefined);
  const phase = labels
    .map(phaseOf)
    .toReversed()
    .find((found) => found !== undefined);
  const units = path.map(unitIn).filter((unit) => unit !== undefined);
  const role =
    roleOf(leaf) ??
    bareRole(leaf, labels.slice(0, -1)) ??
    (ancestorRoles ? labels.map(roleOf).findLast((found) => found !== undefined) : undefined) ??
    (isYearOver(leaf) ? "rate" : "value");
  if (role === "value" && year === undefined && phase === undefined) return undefined;
  const against =
    role === "value"
      ? undefined
      : labels
          .filter((label) => roleOf(label) ?? (headsComparison(label) || isYearOver(label)))
          .map(againstOf)
          .findLast((found) => found !== undefined);
  const unit = units.at(-1);
  return {
    col,
    labels,
    role,
    group: groupOf(labels),
    ...(year === undefined ? {} : { year }),
    ...(phase === undefined || role !== "value" ? {} : { phase }),
    ...(unit ? { unit } : {}),
    ...(against === undefined ? {} : { against }),
  };
}

/** 千kWh換算 beside a figure in TJ: the same year in another unit. */
function converted(col: number, labels: readonly string[], before: PublishedColumn | undefined): PublishedColumn | undefined {
  const unit = labels.map(unitOfConversion).findLast((found) => found !== undefined);
  if (!unit || before?.role !== "value" || before.unit?.dimension === unit.dimension) return undefined;
  return { ...before, col, labels, unit };
}

function unitOfConversion(label: string): Unit | undefined {
  const { base, unit } = labelParts(label);
  return /換算/.test(base) ? (unit ?? parseUnit(base.replace(/換算.*$/, ""))) : undefined;
}

/** CO2削減量 over the years of plants, beside kW and 千kWh: figures of their own, no difference of those beside them. */
function isNoChange(column: PublishedColumn, all: readonly PublishedColumn[]): boolean {
  if (column.role !== "change" || column.year === undefined || !column.unit || roleOf(column.labels.at(-1)!)) return false;
  const values = all.filter((other) => other.role === "value");
  return values.length > 0 && values.every((other) => other.unit && other.unit.dimension !== column.unit!.dimension);
}

function asValue({ col, labels, group, year, unit }: PublishedColumn): PublishedColumn {
  return { col, labels, role: "value", group, ...(year === undefined ? {} : { year }), ...(unit ? { unit } : {}) };
}

/** Label paths whose years have their era: that above them, else that of the column before. */
function withEras(paths: readonly [number, string[]][]): [number, string[]][] {
  let era: string | undefined;
  return paths.map(([col, labels]) => {
    const own = labels.map(eraIn).findLast((found) => found !== undefined);
    era = own ?? era;
    const spoken = labels.map((label) => (era !== undefined && isBareYear(label) ? `${era}${label.trim()}` : label));
    return [col, spoken];
  });
}

/** Columns of figures of a header, left to right. */
export function publishedColumns(sheet: Sheet, area: HeaderArea): PublishedColumn[] {
  const paths: [number, string[]][] = [];
  for (let col = area.left; col <= area.right; col += 1) paths.push([col, pathOf(sheet, area, col)]);
  const spoken = withEras(paths);
  const read = (ancestorRoles: boolean): PublishedColumn[] => {
    const columns: PublishedColumn[] = [];
    for (const [col, labels] of spoken) {
      const found = describe(col, labels, ancestorRoles) ?? converted(col, labels, columns.at(-1));
      if (found) columns.push(found);
    }
    return columns;
  };
  const columns = read(true).map((column, _, all) => (isNoChange(column, all) ? asValue(column) : column));
  // A label such as CO2削減量 over all years names the figures themselves.
  return columns.some((column) => column.role === "value") ? columns : read(false);
}
