import type { Range } from "../../../core/grid/address";
import { parseRange } from "../../../core/grid/address";
import { broken } from "../errors";
import { isOn } from "../package/workbook";
import { isMaster, readFormula } from "../read/formulas";
import { columnOf, rowIndex } from "../read/position";
import type { AttrSpan } from "../xml/scanner";
import { XmlScanner } from "../xml/scanner";

/** Where an element lies in the text: its start tag is [start, tagEnd), the whole element [start, end). */
export interface ElementSpan {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface CellSpan extends ElementSpan {
  readonly col: number;
  readonly style: number;
  readonly hasFormula: boolean;
}

export interface RowSpan extends ElementSpan {
  readonly row: number;
  /** Style that new cells of the row take, when it has one. */
  readonly style: number | undefined;
  /** Cells in document order; only for rows that were asked for. */
  readonly cells: readonly CellSpan[];
}

/** A cell that follows a shared formula, and its <f> element. */
export interface SharedMember {
  readonly row: number;
  readonly col: number;
  readonly formula: ElementSpan;
}

/** A shared formula: where it is written out and who follows it. */
export interface SharedGroup {
  readonly row: number;
  readonly col: number;
  /** As stored: no "=", newer functions prefixed. */
  readonly text: string;
  readonly members: readonly SharedMember[];
}

/** Offsets in a worksheet's XML that a patch needs. */
export interface SheetIndex {
  readonly text: string;
  /** Namespace prefix of the sheet's elements, with its colon, or "". */
  readonly prefix: string;
  readonly data: ElementSpan;
  readonly rows: readonly RowSpan[];
  readonly groups: readonly SharedGroup[];
  /** Array formulas over several cells, and data tables: nobody may change a part of them. */
  readonly blocks: readonly Range[];
  readonly dimension: { readonly range: Range; readonly span: AttrSpan } | undefined;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

/** Scans a worksheet; cells are listed for the wanted rows (zero-based), shared formulas and blocks for all. */
export function indexSheet(text: string, part: string, wanted: ReadonlySet<number>): SheetIndex {
  const xml = new XmlScanner(text, part);
  const columnStyles: { first: number; last: number; style: number }[] = [];
  let dimension: SheetIndex["dimension"];
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.name === "dimension" && xml.depth === 2) {
      const [range, span] = [parseRange(xml.attr("ref") ?? ""), xml.attrSpan("ref")];
      dimension = range && span ? { range, span } : undefined;
    } else if (xml.name === "col" && xml.depth === 3 && xml.attr("style") !== undefined) {
      columnStyles.push({ first: Number(xml.attr("min")) - 1, last: Number(xml.attr("max")) - 1, style: Number(xml.attr("style")) });
    } else if (xml.name === "sheetData" && xml.depth === 2) {
      const { prefix } = xml;
      return { text, prefix, dimension, columnStyles, ...new DataIndexer(xml, part, wanted).read() };
    }
  }
  throw broken(`${part}: no sheetData`);
}

type DataIndex = Pick<SheetIndex, "data" | "rows" | "groups" | "blocks">;
type OpenGroup = SharedGroup & { readonly members: SharedMember[] };

/** Reads the <sheetData> element the scanner stands on. */
class DataIndexer {
  private readonly rows: RowSpan[] = [];
  private readonly groups: OpenGroup[] = [];
  private readonly blocks: Range[] = [];
  private readonly current = new Map<string, OpenGroup>();
  private readonly waiting = new Map<string, SharedMember[]>();

  constructor(
    private readonly xml: XmlScanner,
    private readonly part: string,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  read(): DataIndex {
    const { rows, groups, blocks } = this;
    let row = -1;
    const data = this.element(() => {
      if (this.xml.name === "row") row = this.row(row);
      else this.xml.skip();
    });
    return { data, rows, groups, blocks };
  }

  private row(previous: number): number {
    const { xml } = this;
    const row = rowIndex(xml.attr("r"), previous, this.part);
    const style = isOn(xml.attr("customFormat")) ? Number(xml.attr("s") ?? 0) : undefined;
    const keep = this.wanted.has(row);
    const cells: CellSpan[] = [];
    let col = -1;
    const span = this.element(() => {
      if (xml.name !== "c") return xml.skip();
      col = columnOf(xml.attr("r"), col, row, this.part);
      const at = { col, style: Number(xml.attr("s") ?? 0) };
      let hasFormula = false;
      const cell = this.element(() => {
        if (xml.name !== "f") return xml.skip();
        hasFormula = true;
        this.formula(row, at.col);
      });
      if (keep) cells.push({ ...at, hasFormula, ...cell });
    });
    this.rows.push({ row, style, cells, ...span });
    return row;
  }

  private formula(row: number, col: number): void {
    const { xml } = this;
    if (xml.attr("t") === undefined) return xml.skip();
    const { start, end: tagEnd, selfClosing } = xml;
    const stored = readFormula(xml);
    const formula = { start, tagEnd, end: xml.end, selfClosing };
    const { type, sharedIndex, range } = stored;
    if (range && (type === "dataTable" || (type === "array" && (range.top !== range.bottom || range.left !== range.right))))
      this.blocks.push(range);
    if (type !== "shared" || sharedIndex === undefined) return;
    const known = this.current.get(sharedIndex);
    if (isMaster(stored, known !== undefined)) {
      const group = { row, col, text: stored.text, members: this.waiting.get(sharedIndex) ?? [] };
      this.waiting.delete(sharedIndex);
      this.current.set(sharedIndex, group);
      this.groups.push(group);
    } else if (known) known.members.push({ row, col, formula });
    else this.waiting.set(sharedIndex, [...(this.waiting.get(sharedIndex) ?? []), { row, col, formula }]);
  }

  /** Walks the children of the element the scanner stands on; `child` must leave each at its end. */
  private element(child: () => void): ElementSpan {
    const { xml } = this;
    const { start, end: tagEnd, selfClosing, depth } = xml;
    if (!selfClosing) while (xml.next() && xml.depth > depth) if (!xml.closing) child();
    return { start, tagEnd, end: xml.end, selfClosing };
  }
}
