import { broken } from "../errors";
import { BUILTIN_FORMATS } from "../read/numberFormats";
import { decodeXstring, encodeXstring } from "../xml/text";
import { retag } from "../xml/retag";
import { XmlScanner } from "../xml/scanner";
import { splice } from "../xml/splice";

interface ListSpan {
  /** Start tag: [start, tagEnd); the end tag begins at contentEnd. */
  readonly start: number;
  readonly tagEnd: number;
  contentEnd: number;
}

/** Adds cell styles to styles.xml: copies of present ones with another number format. */
export class StyleSheetPatch {
  private readonly formatIds = new Map<string, number>();
  private readonly xfs: string[] = [];
  private readonly newFormats: string[] = [];
  private readonly newXfs: string[] = [];
  private nextFormatId = 164;
  private rootEnd = 0;
  private prefix = "";
  private numFmts: ListSpan | undefined;
  private cellXfs: ListSpan | undefined;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {
    for (const [id, code] of BUILTIN_FORMATS) if (!this.formatIds.has(code)) this.formatIds.set(code, id);
    this.scan();
  }

  /** Index of the style that is `base` with that number format. */
  styleFor(base: number, format: string): number {
    const source = this.xfs[base];
    if (source === undefined) throw broken(`${this.part}: style ${base}`);
    const tag = source.slice(0, XmlScanner.atTag(source).end);
    const id = String(this.formatId(format));
    if (XmlScanner.atTag(source).attr("numFmtId") === id) return base;
    const wanted = retag(tag, { numFmtId: id, applyNumberFormat: "1" }) + source.slice(tag.length);
    const present = this.xfs.indexOf(wanted);
    if (present >= 0) return present;
    this.newXfs.push(wanted);
    return this.xfs.push(wanted) - 1;
  }

  /** styles.xml with the styles added; unchanged when none was new. */
  text(): string {
    const { source, prefix, numFmts, cellXfs } = this;
    if (this.newXfs.length === 0 || !cellXfs) return source;
    const formats = this.newFormats.join("");
    const created = `<${prefix}numFmts count="${this.newFormats.length}">${formats}</${prefix}numFmts>`;
    return splice(source, [
      ...(this.newFormats.length === 0
        ? []
        : numFmts
          ? grown(source, numFmts, this.newFormats)
          : [{ start: this.rootEnd, end: this.rootEnd, text: created }]),
      ...grown(source, cellXfs, this.newXfs),
    ]);
  }

  private formatId(format: string): number {
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    const id = this.nextFormatId++;
    this.formatIds.set(format, id);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXstring(format)}"/>`);
    return id;
  }

  private scan(): void {
    const xml = new XmlScanner(this.source, this.part);
    let section: string | undefined;
    while (xml.next()) {
      if (xml.depth === 1 && !xml.closing) [this.rootEnd, this.prefix] = [xml.end, xml.prefix];
      else if (xml.depth === 2) section = xml.closing ? this.closeSection(xml) : this.openSection(xml);
      else if (xml.closing || xml.depth !== 3) continue;
      else if (section === "numFmts") this.readFormat(xml);
      else if (section === "cellXfs" && xml.name === "xf") {
        const { start } = xml;
        xml.skip();
        this.xfs.push(this.source.slice(start, xml.end));
      }
    }
    if (!this.cellXfs) throw broken(`${this.part}: no cellXfs`);
  }

  private openSection(xml: XmlScanner): string | undefined {
    if (xml.selfClosing || (xml.name !== "numFmts" && xml.name !== "cellXfs")) return undefined;
    this[xml.name] = { start: xml.start, tagEnd: xml.end, contentEnd: xml.end };
    return xml.name;
  }

  private closeSection(xml: XmlScanner): undefined {
    const list = xml.name === "numFmts" ? this.numFmts : xml.name === "cellXfs" ? this.cellXfs : undefined;
    if (list) list.contentEnd = xml.start;
  }

  /** A code of the file wins over a built-in one of the same text, as its id may mean another locale's format. */
  private readFormat(xml: XmlScanner): void {
    const id = Number(xml.attr("numFmtId"));
    const code = decodeXstring(xml.attr("formatCode") ?? "");
    const builtin = BUILTIN_FORMATS.get(id);
    if (builtin !== undefined && builtin !== code && this.formatIds.get(builtin) === id) this.formatIds.delete(builtin);
    this.formatIds.set(code, id);
    this.nextFormatId = Math.max(this.nextFormatId, id + 1);
  }
}

function grown(source: string, list: ListSpan, added: readonly string[]) {
  const tag = source.slice(list.start, list.tagEnd);
  const count = Number(XmlScanner.atTag(tag).attr("count"));
  const counted = Number.isInteger(count) && count > 0 ? retag(tag, { count: String(count + added.length) }) : tag;
  return [
    { start: list.start, end: list.tagEnd, text: counted },
    { start: list.contentEnd, end: list.contentEnd, text: added.join("") },
  ];
}
