import type { BorderStyleTypes as BorderStyle, IBorderData, IStyleData } from "@univerjs/core";
import { isOn } from "../../../host/xlsx/package/workbook";
import { XmlScanner } from "../../../host/xlsx/xml/scanner";
import { BooleanNumber, BorderStyleTypes } from "../univerValues";
import { readAlignment } from "./alignment";
import { readColor } from "./color";

/** How cells look, by style index (the s attribute of a cell); number formats are not among it. */
export interface Looks {
  readonly styles: readonly IStyleData[];
  /** Name of the font the column widths are counted in. */
  readonly defaultFont: string;
}

const BORDERS: Readonly<Record<string, BorderStyle>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES: Readonly<Record<string, "l" | "r" | "t" | "b">> = { left: "l", right: "r", top: "t", bottom: "b" };

/** Reads fonts, fills, borders and alignments from styles.xml. */
export function readLooks(text: string, part: string, theme: readonly string[]): Looks {
  const xml = new XmlScanner(text, part);
  const fonts: IStyleData[] = [];
  const fills: IStyleData[] = [];
  const borders: IStyleData[] = [];
  const styles: IStyleData[] = [];
  let section = "";
  while (xml.next()) {
    if (xml.depth === 2) section = xml.closing ? "" : xml.name;
    else if (xml.closing || xml.depth !== 3) continue;
    else if (section === "fonts") fonts.push(readFont(xml, theme));
    else if (section === "fills") fills.push(readFill(xml, theme));
    else if (section === "borders") borders.push(readBorder(xml, theme));
    else if (section === "cellXfs") {
      const pick = (list: readonly IStyleData[], id: string) => list[Number(xml.attr(id) ?? 0)];
      styles.push({ ...pick(fonts, "fontId"), ...pick(fills, "fillId"), ...pick(borders, "borderId"), ...readAlignment(xml) });
    }
  }
  return { styles, defaultFont: fonts[0]?.ff ?? "" };
}

/** Every start tag inside the current element. */
function children(xml: XmlScanner, visit: () => void): void {
  if (xml.selfClosing) return;
  const { depth } = xml;
  while (xml.next() && !(xml.closing && xml.depth === depth)) if (!xml.closing) visit();
}

function readFont(xml: XmlScanner, theme: readonly string[]): IStyleData {
  const font: IStyleData = {};
  children(xml, () => {
    const value = xml.attr("val");
    const on = value === undefined || isOn(value);
    if (xml.name === "name" && value !== undefined) font.ff = value;
    else if (xml.name === "sz") font.fs = Number(value);
    else if (xml.name === "b" && on) font.bl = BooleanNumber.TRUE;
    else if (xml.name === "i" && on) font.it = BooleanNumber.TRUE;
    else if (xml.name === "u" && value !== "none") font.ul = { s: BooleanNumber.TRUE };
    else if (xml.name === "strike" && on) font.st = { s: BooleanNumber.TRUE };
    else if (xml.name === "color") {
      const rgb = readColor(xml, theme);
      if (rgb !== undefined) font.cl = { rgb };
    }
  });
  return font;
}

/** Solid fills; a pattern is shown in its foreground colour only where it is solid, else in its background. */
function readFill(xml: XmlScanner, theme: readonly string[]): IStyleData {
  let [pattern, front, back]: (string | undefined)[] = [];
  children(xml, () => {
    if (xml.name === "patternFill") pattern = xml.attr("patternType");
    else if (xml.name === "fgColor") front = readColor(xml, theme);
    else if (xml.name === "bgColor" || xml.name === "color") back ??= readColor(xml, theme);
  });
  const rgb = pattern === "none" ? undefined : pattern === "solid" ? front : (back ?? front);
  return rgb === undefined ? {} : { bg: { rgb } };
}

function readBorder(xml: XmlScanner, theme: readonly string[]): IStyleData {
  const bd: IBorderData = {};
  let line: { s: BorderStyle; cl: { rgb: string } } | undefined;
  children(xml, () => {
    const side = SIDES[xml.name];
    if (side) {
      const s = BORDERS[xml.attr("style") ?? ""];
      line = s === undefined ? undefined : { s, cl: { rgb: "#000000" } };
      if (line) bd[side] = line;
    } else if (xml.name === "color" && line) line.cl.rgb = readColor(xml, theme) ?? "#000000";
    else line = undefined;
  });
  return Object.keys(bd).length === 0 ? {} : { bd };
}
