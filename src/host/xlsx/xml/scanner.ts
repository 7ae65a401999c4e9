import { broken } from "../errors";
import { decodeText } from "./text";

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;

/** Whitespace in XML: all four are below 0x21 and nothing else legal is. */
const isSpace = (code: number) => code <= 32;

/** Where an attribute of the current tag lies in the text. */
export interface AttrSpan {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * A pull scanner over the text of one XML part. It knows the offset of every tag, which is what patching needs, and it is
 * several times faster than an event parser. It checks that tags nest and entities resolve; DTDs are refused (as Excel does).
 */
export class XmlScanner {
  /** Local name of the current tag, without prefix. */
  name = "";
  /** Prefix of the current tag with its colon, or "". */
  prefix = "";
  /** Whether the current tag is an end tag. */
  closing = false;
  selfClosing = false;
  /** Offsets of the current tag in the text: [start, end). */
  start = 0;
  end = 0;
  /** Depth of the current tag; the root element has depth 1 at both its tags. */
  depth = 0;

  private readonly open: string[] = [];
  private readonly marks: number[] = [];
  private markCount = 0;

  constructor(
    readonly text: string,
    private readonly part: string,
  ) {}

  /** Moves to the next tag, skipping text, comments, CDATA and processing instructions. False at the end. */
  next(): boolean {
    for (;;) {
      const at = this.text.indexOf("<", this.end);
      if (at < 0) return this.finish();
      const code = this.text.charCodeAt(at + 1);
      if (code === 33 || code === 63) {
        this.end = this.skipSpecial(at);
        continue;
      }
      this.start = at;
      if (code === SLASH) this.readEndTag(at + 2);
      else this.readStartTag(at + 1);
      return true;
    }
  }

  /** A scanner that stands on a lone start tag. */
  static atTag(tag: string): XmlScanner {
    const xml = new XmlScanner(tag, "tag");
    xml.next();
    return xml;
  }

  /** Qualified name of the current tag. */
  get qualified(): string {
    return this.prefix + this.name;
  }

  /** Moves to the root element; says whether it has that local name. */
  root(name: string): boolean {
    return this.next() && this.name === name;
  }

  /** Value of an attribute of the current tag by exact name, or undefined. */
  attr(name: string): string | undefined {
    const mark = this.find(name);
    return mark < 0 ? undefined : this.valueAt(mark);
  }

  /** Value of a namespaced attribute by local name, whatever its prefix: r:id is p3:id in some writers' files. */
  prefixedAttr(localName: string): string | undefined {
    for (let i = 0; i < this.markCount; i += 4) {
      if (this.text.slice(this.marks[i], this.marks[i + 1]).endsWith(`:${localName}`)) return this.valueAt(i);
    }
    return undefined;
  }

  /** Offsets of an attribute, from its name past its closing quote, and of its raw value; undefined when absent. */
  attrSpan(name: string): AttrSpan | undefined {
    const mark = this.find(name);
    if (mark < 0) return undefined;
    const [start, , valueStart, valueEnd] = this.marks.slice(mark, mark + 4) as [number, number, number, number];
    return { start, end: valueEnd + 1, valueStart, valueEnd };
  }

  /** Character data of the current element up to its end tag; child elements are passed over with their text. */
  content(): string {
    if (this.selfClosing) return "";
    const { text } = this;
    const lt = text.indexOf("<", this.end);
    if (lt >= 0 && text.charCodeAt(lt + 1) === SLASH) {
      const value = decodeText(text.slice(this.end, lt), this.part);
      this.next();
      return value;
    }
    return this.mixedContent();
  }

  /** Moves past the end tag of the current element. */
  skip(): void {
    if (this.selfClosing || this.closing) return;
    const depth = this.depth;
    while (this.next()) if (this.closing && this.depth === depth) return;
  }

  private mixedContent(): string {
    const { text } = this;
    let value = "";
    for (;;) {
      const at = text.indexOf("<", this.end);
      if (at < 0) throw broken(`${this.part}: unclosed element`);
      value += decodeText(text.slice(this.end, at), this.part);
      const code = text.charCodeAt(at + 1);
      if (code === 33 || code === 63) {
        this.end = this.skipSpecial(at);
        if (text.startsWith("<![CDATA[", at)) value += text.slice(at + 9, this.end - 3).replace(/\r\n?/g, "\n");
        continue;
      }
      this.end = at;
      this.next();
      if (this.closing) return value;
      this.skip();
    }
  }

  private readEndTag(from: number): void {
    const { text } = this;
    const expected = this.open.pop();
    const stop = text.indexOf(">", from);
    if (expected === undefined || stop < 0 || !text.startsWith(expected, from) || text.slice(from + expected.length, stop).trim() !== "") {
      throw broken(`${this.part}: end tag at ${from}`);
    }
    this.setName(expected);
    this.closing = true;
    this.selfClosing = false;
    this.markCount = 0;
    this.depth = this.open.length + 1;
    this.end = stop + 1;
  }

  private readStartTag(from: number): void {
    const { text } = this;
    let at = from;
    let code = text.charCodeAt(at);
    while (code > 32 && code !== GT && code !== SLASH) code = text.charCodeAt(++at);
    if (at === from) throw broken(`${this.part}: tag at ${from}`);
    const qualified = text.slice(from, at);
    this.setName(qualified);
    this.markCount = 0;
    for (;;) {
      while (isSpace(text.charCodeAt(at))) at++;
      code = text.charCodeAt(at);
      if (code === GT || code === SLASH) break;
      at = this.readAttribute(at);
    }
    this.selfClosing = code === SLASH;
    if (this.selfClosing && text.charCodeAt(++at) !== GT) throw broken(`${this.part}: tag at ${from}`);
    this.closing = false;
    this.depth = this.open.length + 1;
    if (!this.selfClosing) this.open.push(qualified);
    this.end = at + 1;
  }

  private readAttribute(from: number): number {
    const { text, marks } = this;
    let at = from;
    let code = text.charCodeAt(at);
    while (code > 32 && code !== EQUALS && code !== GT && code !== LT) code = text.charCodeAt(++at);
    const nameEnd = at;
    while (isSpace(text.charCodeAt(at))) at++;
    if (nameEnd === from || text.charCodeAt(at++) !== EQUALS) throw broken(`${this.part}: attribute at ${from}`);
    while (isSpace(text.charCodeAt(at))) at++;
    const quote = text[at];
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
    if (close < 0) throw broken(`${this.part}: attribute at ${from}`);
    marks[this.markCount++] = from;
    marks[this.markCount++] = nameEnd;
    marks[this.markCount++] = at + 1;
    marks[this.markCount++] = close;
    return close + 1;
  }

  private find(name: string): number {
    for (let i = 0; i < this.markCount; i += 4) {
      if (this.marks[i + 1]! - this.marks[i]! === name.length && this.text.startsWith(name, this.marks[i])) return i;
    }
    return -1;
  }

  private valueAt(mark: number): string {
    return decodeText(this.text.slice(this.marks[mark + 2], this.marks[mark + 3]), this.part);
  }

  private setName(qualified: string): void {
    const colon = qualified.indexOf(":");
    this.prefix = colon < 0 ? "" : qualified.slice(0, colon + 1);
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
  }

  /** End of a comment, CDATA section or processing instruction that begins at `at`. */
  private skipSpecial(at: number): number {
    const { text } = this;
    const terminator = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<![CDATA[", at)
        ? "]]>"
        : text[at + 1] === "?"
          ? "?>"
          : undefined;
    const stop = terminator === undefined ? -1 : text.indexOf(terminator, at + 2);
    if (terminator === undefined || stop < 0) throw broken(`${this.part}: markup at ${at}`);
    return stop + terminator.length;
  }

  private finish(): false {
    if (this.open.length > 0) throw broken(`${this.part}: unclosed element`);
    return false;
  }
}
