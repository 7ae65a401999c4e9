import { readNumber, readText } from "../cell/reading";
import { BLANK } from "../grid/snapshot";
import type { Sheet } from "../grid/snapshot";
import type { BlockTitle } from "./yearTitle";
import { blockNumber, blockTitle, isNumberLabel } from "./yearTitle";
import type { YearHeader } from "./yearHeader";
import { closesBlock, rowWords } from "./yearLabels";
import type { RowWords } from "./yearLabels";
import { isNote, isTitle } from "./title";

/** A row of yearly figures with what its labels say. */
export interface YearRow {
  readonly row: number;
  /** Labels from the outermost in; merged labels reach down to the row. */
  readonly path: readonly string[];
  readonly words: RowWords;
}

/** Rows that belong together under one title. */
export interface YearBlock {
  /** Title that stands between rows under the same header; undefined for the first block, whose title stands above. */
  readonly title?: BlockTitle;
  readonly rows: readonly YearRow[];
}

/** Blank rows in a row after which a table is over. */
const GAP = 3;

/** Columns left of the years that hold row labels: up to the first two blank ones. */
export function labelColumns(sheet: Sheet, header: YearHeader, bottom: number): number[] {
  const first = header.cells[0]!.col;
  const cols: number[] = [];
  let blanks = 0;
  for (let col = first - 1; col >= header.wall && blanks < 2; col -= 1) {
    const used = anyText(sheet, header.row, bottom, col);
    blanks = used ? 0 : blanks + 1;
    if (used) cols.unshift(col);
  }
  return cols;
}

function anyText(sheet: Sheet, top: number, bottom: number, col: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows[row]?.[col];
    if (cell && readText(cell) !== "") return true;
  }
  return false;
}

/** Reads the blocks of rows under a year header, until the table ends. */
export class YearRowReader {
  private readonly blocks: { title?: BlockTitle; rows: YearRow[] }[] = [{ rows: [] }];
  private path: string[] = [];
  private period: RowWords["period"];
  private measure: RowWords["measure"];
  private readonly numberColumns: ReadonlySet<number>;

  constructor(
    private readonly sheet: Sheet,
    private readonly header: YearHeader,
    private readonly labels: readonly number[],
    private readonly bottom: number,
  ) {
    this.numberColumns = new Set(labels.filter((col) => isNumberLabel(this.textAt(header.row, col))));
  }

  read(): YearBlock[] {
    let blanks = 0;
    for (let row = this.header.bottom + 1; row <= this.bottom; row += 1) {
      const own = this.labels.map((col) => this.textAt(row, col));
      const filled = own.filter((text) => text !== "");
      const values = this.header.cells.some(({ col }) => this.textAt(row, col) !== "");
      if (filled.length === 0 && !values) {
        blanks += 1;
        if (blanks >= GAP) break;
        continue;
      }
      const alone = this.onlyText(row);
      if (alone !== undefined && isNote(alone)) continue;
      const title = alone === undefined ? undefined : blockTitle(alone);
      if (title) this.open(title);
      else if (filled.some(closesBlock) || (alone !== undefined && isTitle(alone)) || this.isForeign(row, filled)) break;
      else this.add(row, own, values);
      blanks = 0;
    }
    return this.blocks.filter((block) => block.rows.length > 0);
  }

  /** The text of a row that holds nothing else, in the labels or below the years. */
  private onlyText(row: number): string | undefined {
    const last = this.header.cells.at(-1)!.col;
    const texts: string[] = [];
    for (let col = this.labels[0] ?? this.header.cells[0]!.col; col <= last && texts.length < 2; col += 1) {
      const text = this.textAt(row, col);
      if (text !== "") texts.push(text);
    }
    return texts.length === 1 ? texts[0] : undefined;
  }

  /** In a table without row labels, a row without any figure is no longer its own. */
  private isForeign(row: number, labels: readonly string[]): boolean {
    if (labels.length > 0 || this.path.some((text) => text !== "")) return false;
    return this.header.cells.every(({ col }) => readNumber(this.sheet.rows[row]?.[col] ?? BLANK).kind !== "number");
  }

  private open(title: BlockTitle): void {
    if (this.blocks.at(-1)!.rows.length === 0) this.blocks.pop();
    this.blocks.push({ title, rows: [] });
    this.path = [];
    this.period = undefined;
    this.measure = undefined;
  }

  private add(row: number, own: readonly string[], values: boolean): void {
    const title = this.titleOf(own);
    if (title) this.open(title);
    this.fillDown(own);
    const path = this.path.filter((text, index) => text !== "" && !this.isTitleCell(text, index));
    const said = rowWords(path);
    if (!values && said.period === undefined && !said.process && own.every((text) => text === "")) return;
    this.blocks.at(-1)!.rows.push({ row, path, words: this.inherit(said) });
  }

  /** A period stands once for the series below it: (累計)太陽光出力, 蓄電池件数, 充電器件数 …. */
  private inherit(said: RowWords): RowWords {
    if (said.measure !== undefined && said.measure !== this.measure) {
      this.measure = said.measure;
      this.period = undefined;
    }
    if (said.process) return said;
    this.period = said.period ?? this.period;
    return this.period === undefined ? said : { ...said, period: this.period };
  }

  /** A label reaches down until the next one in its column; a new label ends the labels to its right. */
  private fillDown(own: readonly string[]): void {
    const first = own.findIndex((text) => text !== "");
    if (first < 0) return;
    this.path = own.map((text, index) => (index < first ? (this.path[index] ?? "") : text));
  }

  private titleOf(own: readonly string[]): BlockTitle | undefined {
    const index = own.findIndex((text, at) => text !== "" && this.isTitleCell(text, at));
    if (index < 0) return undefined;
    const text = own[index]!;
    const number = blockNumber(text);
    const worded = blockTitle(text);
    const title = worded ?? (number ? { text, number } : undefined);
    // The same number in a repeated (not merged) cell goes on with the block.
    const open = this.blocks.at(-1)!;
    return title && open.title?.number === title.number && open.title?.text === title.text ? undefined : title;
  }

  private isTitleCell(text: string, index: number): boolean {
    const title = blockTitle(text);
    if (title?.word) return true;
    return this.numberColumns.has(this.labels[index]!) && blockNumber(text) !== undefined;
  }

  private textAt(row: number, col: number): string {
    const cell = this.sheet.rows[row]?.[col];
    return cell ? (cell.error ?? readText(cell)) : "";
  }
}
