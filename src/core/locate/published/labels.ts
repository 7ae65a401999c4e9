import { readNumber, readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import type { Sheet } from "../../grid/snapshot";
import type { HeaderArea } from "./header";
import { isRemark, isUnitLine, roleOf, unitAlone, unitIn } from "./words";

/** What the text columns beside the figures hold. */
export interface LabelColumns {
  /** Columns that name a row, outermost first. */
  readonly levels: readonly number[];
  /** Column of units, on either side of the figures. */
  readonly unit?: number;
  /** Other texts, by what their header says. */
  readonly others: readonly { readonly col: number; readonly header: string }[];
}

/** Blank columns that may stand inside a table. */
const GAP = 2;
const LEVEL = /部門|分野|区分|種別|種類|業種|内訳|項目|細目|ガス|施設|燃料|対象|分類|名称|年度|エネルギー|主体|組織|課|^$/;
const NOT_LEVEL = /所管|担当|規模|面積|該当|対策|取組|考え方|想定|単位/;

function texts(sheet: Sheet, col: number, top: number, bottom: number): string[] {
  const found: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows[row]?.[col];
    if (cell && typeof cell.value === "string" && readNumber(cell).kind === "text") found.push(cell.value);
  }
  return found;
}

function headerOf(sheet: Sheet, area: HeaderArea, col: number): string {
  for (let row = area.bottom; row >= area.top; row -= 1) {
    const text = sheet.rows[row]?.[col] ? readText(sheet.rows[row]![col]!) : "";
    // A unit in the corner is the table's, and says nothing of the names below it.
    if (text !== "" && !unitAlone(text) && !(isUnitLine(text) && unitIn(text))) return normalizeLabel(text);
  }
  return "";
}

/** Units, alone or behind what they measure; 排出量(t-CO2) over 構成比(%) says what each row is instead. */
function holdsUnits(found: readonly string[]): boolean {
  return (
    found.length > 0 &&
    found.filter((text) => unitIn(text)).length > found.length / 2 &&
    !found.some((text) => roleOf(text) && !unitAlone(text))
  );
}

function leftColumns(sheet: Sheet, area: HeaderArea, bottom: number): number[] {
  const cols: number[] = [];
  let blanks = 0;
  for (let col = area.left - 1; col >= area.wall && blanks <= GAP; col -= 1) {
    if (texts(sheet, col, area.bottom + 1, bottom).length > 0) {
      cols.unshift(col);
      blanks = 0;
    } else blanks += 1;
  }
  return cols;
}

/** The text columns of a table whose body ends at `bottom`. */
export function labelColumns(sheet: Sheet, area: HeaderArea, bottom: number, figures: ReadonlySet<number>): LabelColumns {
  const left = leftColumns(sheet, area, bottom);
  const beside: number[] = [];
  for (let col = area.left; col <= area.right + 2; col += 1) if (!figures.has(col)) beside.push(col);
  const others: { col: number; header: string }[] = [];
  const levels: number[] = [];
  let unit: number | undefined;
  for (const col of [...left, ...beside]) {
    const found = texts(sheet, col, area.bottom + 1, bottom);
    if (found.length === 0) continue;
    const header = headerOf(sheet, area, col);
    const first = levels.length === 0 && col < area.left;
    if (unit === undefined && (/^単位/.test(header) || (!first && holdsUnits(found)))) unit = col;
    else if (col < area.left && !isRemark(header) && (first || (LEVEL.test(header) && !NOT_LEVEL.test(header)))) levels.push(col);
    else if (col < area.right + 1 || header !== "") others.push({ col, header });
  }
  return { levels, others, ...(unit === undefined ? {} : { unit }) };
}
