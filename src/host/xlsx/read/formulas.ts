import type { Range } from "../../../core/grid/address";
import { parseRange } from "../../../core/grid/address";
import { shownFormula } from "../formula/futureFunctions";
import { shifter } from "../formula/shift";
import { decodeXstring } from "../xml/text";
import type { XmlScanner } from "../xml/scanner";

/** An <f> element as stored. */
export interface StoredFormula {
  readonly text: string;
  readonly type: string | undefined;
  readonly sharedIndex: string | undefined;
  readonly range: Range | undefined;
  /** Input cells of a data table: [row input or only input, column input]. */
  readonly inputs: readonly [string, string] | undefined;
}

/** Reads the <f> element the scanner stands on. */
export function readFormula(xml: XmlScanner): StoredFormula {
  const type = xml.attr("t");
  if (type === undefined) return { text: decodeXstring(xml.content()), type, sharedIndex: undefined, range: undefined, inputs: undefined };
  const ref = xml.attr("ref");
  const sharedIndex = xml.attr("si");
  const inputs = type === "dataTable" ? tableInputs(xml) : undefined;
  return { type, sharedIndex, range: ref === undefined ? undefined : parseRange(ref), inputs, text: decodeXstring(xml.content()) };
}

function tableInputs(xml: XmlScanner): readonly [string, string] {
  const [first, second] = [xml.attr("r1") ?? "", xml.attr("r2") ?? ""];
  if (xml.attr("dt2D") === "1") return [first, second];
  return xml.attr("dtr") === "1" ? [first, ""] : ["", first];
}

/** A cell of a shared formula, zero-based. */
interface Member {
  readonly row: number;
  readonly col: number;
}

interface Master extends Member {
  /** Formula text, without "=", for a cell so many rows and columns away. */
  readonly at: (rows: number, columns: number) => string;
}

/** The formulas of one sheet, as Excel would show them in each cell. */
export class SheetFormulas {
  /** Array formulas and data tables: every cell of the range shows the same formula. */
  readonly blocks: { readonly range: Range; readonly formula: string }[] = [];
  private readonly masters = new Map<string, Master>();
  private readonly waiting: (Member & { readonly index: string })[] = [];

  /** Formula of a cell with its "=", or undefined when the element holds none or its master is still to come. */
  formulaAt(row: number, col: number, stored: StoredFormula): string | undefined {
    if (stored.type === "shared" && stored.sharedIndex !== undefined) return this.shared({ row, col }, stored, stored.sharedIndex);
    const text = stored.inputs ? `TABLE(${stored.inputs.join(",")})` : shownFormula(stored.text);
    if (text === "") return undefined;
    const formula = `=${text}`;
    if (stored.range && (stored.type === "array" || stored.type === "dataTable")) this.blocks.push({ range: stored.range, formula });
    return formula;
  }

  /** Cells that came before the master of their shared formula. */
  late(): (Member & { readonly formula: string })[] {
    return this.waiting.flatMap(({ row, col, index }) => {
      const master = this.masters.get(index);
      return master ? [{ row, col, formula: follow(master, { row, col }) }] : [];
    });
  }

  private shared(cell: Member, stored: StoredFormula, index: string): string | undefined {
    const known = this.masters.get(index);
    if (isMaster(stored, known !== undefined)) {
      const text = shownFormula(stored.text);
      this.masters.set(index, { ...cell, at: shifter(text) });
      return `=${text}`;
    }
    if (known) return follow(known, cell);
    this.waiting.push({ ...cell, index });
    return undefined;
  }
}

/** Whether a shared <f> defines its formula; an index may be defined again further down. */
export function isMaster(stored: Pick<StoredFormula, "text" | "range">, known: boolean): boolean {
  return stored.text !== "" && (stored.range !== undefined || !known);
}

function follow(master: Master, cell: Member): string {
  return `=${master.at(cell.row - master.row, cell.col - master.col)}`;
}
