import { formatDecimals, formatUnit, readNumber, readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { labelParts } from "../../cell/unit";
import type { Sheet } from "../../grid/snapshot";
import { isNote, isTitle } from "../title";
import type { LabelColumns } from "./labels";
import { isRemark, roleOf, unitIn } from "./words";
import type { Against, PublishedRole } from "./words";

/** A body row of a published table as it reads, before sums and parts are told apart. */
export interface PublishedRow {
  readonly row: number;
  /** The row's own name, as written. */
  readonly label: string;
  /** Texts of the naming columns, outermost first; what a merged cell above says is filled in. */
  readonly path: readonly string[];
  /** How deep each of them stands. */
  readonly depths: readonly number[];
  /** How deep the own name is indented: by column, then by leading spaces. */
  readonly depth: number;
  readonly unit?: string;
  /** Its cell in the column of units holds something, known or not (kL). */
  readonly ownUnit: boolean;
  /** Figures by sheet column; undefined where there is none. */
  readonly figures: ReadonlyMap<number, number>;
  /** Decimals as printed, by sheet column. */
  readonly decimals: ReadonlyMap<number, number>;
  /** Texts of other columns, by the header of the column. */
  readonly others: Readonly<Record<string, string>>;
  /** Blank cells of its figure columns have a number format: they wait for figures. */
  readonly waiting: boolean;
  /** The name is that of the row above (merged cell). */
  readonly inherited: boolean;
  /** What the row shows of other rows, when it is no figure of its own: 増減量, 前年度比, 構成比. */
  readonly derived?: RowDerived;
}

/** What a row of changes, rates or shares says of itself. */
export interface RowDerived {
  readonly role: Exclude<PublishedRole, "value">;
  /** Name of the row it speaks of, when it stands under one (産業部門＞構成比). */
  readonly subject?: string;
  readonly against?: Against;
}

interface Text {
  readonly level: number;
  readonly text: string;
  readonly indent: number;
}

function depthOf({ level, indent }: Text): number {
  return level * 100 + indent;
}

/** Words that only say that parts follow. */
const FILLER = /^(内訳?|うち)$/;
const BLANKS_INSIDE = 1;
/** Empty rows a form may keep ready before its total. */
const EMPTY_ROWS = 60;
const SHORT = 12;

function rawText(sheet: Sheet, row: number, col: number): string {
  const cell = sheet.rows[row]?.[col];
  return cell && typeof cell.value === "string" ? cell.value : cell ? readText(cell) : "";
}

function levelTexts(sheet: Sheet, row: number, levels: readonly number[]): Text[] {
  return levels.flatMap((col, level) => {
    const raw = rawText(sheet, row, col);
    const text = raw.trim();
    if (text === "" || FILLER.test(normalizeLabel(text))) return [];
    return [{ level, text, indent: raw.length - raw.trimStart().length }];
  });
}

/** Reads the rows between a header and `bottom`; stops at a title, at running text, or at a second blank row. */
export class PublishedRowReader {
  private readonly rows: PublishedRow[] = [];
  private path: string[] = [];
  private depths: number[] = [];
  private blanks = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly labels: LabelColumns,
    private readonly figureColumns: readonly number[],
  ) {}

  read(top: number, bottom: number): PublishedRow[] {
    for (let row = top; row <= bottom; row += 1) {
      // Rows kept ready for more entries lie between the last one and the total.
      if (this.blanks > BLANKS_INSIDE) row = this.totalBelow(row, bottom) ?? bottom + 1;
      if (row > bottom || !this.readRow(row)) break;
    }
    // Text below the last figures is a remark, not a row, unless the table still has to be filled in.
    const last = this.rows.findLastIndex((row) => row.figures.size > 0);
    return last < 0
      ? this.rows
      : this.rows.filter(
          (row, index) =>
            index <= last || this.filledCells(row.row) > 1 || isTotalLike(row.label) || row.unit !== undefined || this.goesOn(index, last),
        );
  }

  /** The next row with anything in it, when it is a total with figures. */
  private totalBelow(from: number, bottom: number): number | undefined {
    for (let row = from; row <= Math.min(bottom, from + EMPTY_ROWS); row += 1) {
      if (this.filledCells(row) === 0) continue;
      const name = levelTexts(this.sheet, row, this.labels.levels).at(-1)?.text ?? "";
      return isTotalLike(name) && this.figuresOf(row).values.size > 0 ? row : undefined;
    }
    return undefined;
  }

  /** A short name right below the last figures: a row whose figures are merged with those above. */
  private goesOn(index: number, last: number): boolean {
    const { row, label } = this.rows[index]!;
    return row - this.rows[last]!.row === index - last && label.length <= SHORT && !isRemark(label);
  }

  /** False when the table is over. */
  private readRow(row: number): boolean {
    const texts = levelTexts(this.sheet, row, this.labels.levels);
    const cells = this.filledCells(row);
    if (cells === 0) {
      this.blanks += 1;
      return true;
    }
    const figures = this.figuresOf(row);
    const lone = cells === 1 && figures.values.size === 0 ? (texts[0]?.text ?? this.anyText(row)) : undefined;
    if (lone !== undefined && (isTitle(lone) || /。$|とする|ます/.test(lone) || lone.length > 40)) return false;
    if (lone !== undefined && isNote(lone)) return true;
    // 備考 below figures, or beside years that stand down the rows, is no row of theirs.
    if (figures.values.size === 0 && isRemark(texts.at(-1)?.text ?? "")) return true;
    if (this.blanks > 0 && figures.values.size === 0 && cells === 1) return false;
    this.blanks = 0;
    this.push(row, texts, figures);
    return true;
  }

  private push(row: number, texts: readonly Text[], figures: Figures): void {
    const deepest = texts.at(-1);
    const previous = this.rows.at(-1);
    const beside = this.beside(row);
    // A row without name, sum, unit or figures only goes on with texts of the row above.
    if (!deepest && figures.values.size === 0 && beside === undefined && this.ownUnit(row) === undefined) return;
    if (deepest) {
      this.path = [...this.path.slice(0, texts[0]!.level), ...texts.map((text) => text.text)];
      this.depths = [...this.depths.slice(0, texts[0]!.level), ...texts.map(depthOf)];
    }
    const others = Object.fromEntries(this.labels.others.map(({ col, header }) => [header, rawText(this.sheet, row, col).trim()]));
    const ownUnit = this.ownUnit(row);
    const unit =
      ownUnit ?? (deepest && (labelParts(deepest.text).unit?.name ?? (roleOf(deepest.text) === "rate" ? this.shownUnit(row) : undefined)));
    this.rows.push({
      row,
      label: deepest?.text ?? beside ?? previous?.label ?? "",
      path: [...this.path],
      depths: [...this.depths],
      depth: deepest ? depthOf(deepest) : (previous?.depth ?? 0),
      ...(unit === undefined ? {} : { unit }),
      figures: figures.values,
      decimals: figures.decimals,
      others,
      ownUnit: this.labels.unit !== undefined && rawText(this.sheet, row, this.labels.unit).trim() !== "",
      waiting:
        figures.values.size === 0 && this.figureColumns.some((col) => formatDecimals(this.sheet.rows[row]?.[col]?.format) !== undefined),
      inherited: !deepest && beside === undefined,
    });
  }

  private beside(row: number): string | undefined {
    return this.labels.others.map(({ col }) => rawText(this.sheet, row, col).trim()).find((text) => isTotalLike(text));
  }

  private ownUnit(row: number): string | undefined {
    return this.labels.unit === undefined ? undefined : unitIn(rawText(this.sheet, row, this.labels.unit).trim())?.name;
  }

  /** 倍 or % behind the figures of a row, in cells or number formats. */
  private shownUnit(row: number): string | undefined {
    for (const col of this.figureColumns) {
      const cell = this.sheet.rows[row]?.[col];
      const reading = cell && readNumber(cell);
      if (reading?.kind !== "number") continue;
      const unit = reading.unit ?? formatUnit(cell?.format);
      if (unit?.dimension === "multiple" || unit?.dimension === "percent") return unit.name;
    }
    return undefined;
  }

  private figuresOf(row: number): Figures {
    const values = new Map<number, number>();
    const decimals = new Map<number, number>();
    for (const col of this.figureColumns) {
      const cell = this.sheet.rows[row]?.[col];
      const reading = cell ? readNumber(cell) : undefined;
      if (reading?.kind === "dash") values.set(col, Number.NaN);
      if (reading?.kind !== "number") continue;
      values.set(col, reading.value);
      decimals.set(col, reading.decimals);
    }
    return { values, decimals };
  }

  private columns(): number[] {
    return [
      ...this.labels.levels,
      ...this.labels.others.map(({ col }) => col),
      ...this.figureColumns,
      ...(this.labels.unit === undefined ? [] : [this.labels.unit]),
    ];
  }

  private filledCells(row: number): number {
    return this.columns().filter((col) => rawText(this.sheet, row, col).trim() !== "").length;
  }

  private anyText(row: number): string {
    return (
      this.columns()
        .map((col) => rawText(this.sheet, row, col).trim())
        .find((text) => text !== "") ?? ""
    );
  }
}

interface Figures {
  readonly values: ReadonlyMap<number, number>;
  readonly decimals: ReadonlyMap<number, number>;
}

/** 市全体, 全市: the whole area. */
export const WHOLE_AREA = /^(市|町|村|区|県|府|道|都)?(域)?全体(計)?$|^全(市|町|村|区|域|県|施設|部門)(計|合計)?$/;

/** Whether a label says that its row adds others up. */
export function isTotalLike(text: string): boolean {
  const label = normalizeLabel(text).replace(/^[①-⑳\d().]+/, "");
  if (WHOLE_AREA.test(label)) return true;
  return (
    /^(総合計|合計|総計|総排出量|計|小計|中計)(\(.*\))?$|(合計|小計|総計)$/.test(label) ||
    /(総排出量|排出量合計|排出量計|[^設統会推家]計)(\([^)]*\))?$/.test(label)
  );
}
