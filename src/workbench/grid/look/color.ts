import type { XmlScanner } from "../../../host/xlsx/xml/scanner";

/** The first 64 indexed colours, as Excel has them (ECMA-376 18.8.27). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Colour of the element the scanner stands on (color, fgColor, tabColor …) as "#RRGGBB"; undefined for automatic. */
export function readColor(xml: XmlScanner, theme: readonly string[]): string | undefined {
  const base = baseColor(xml, theme);
  if (base === undefined) return undefined;
  const tint = Number(xml.attr("tint") ?? 0);
  return `#${tint === 0 ? base : tinted(base, tint)}`.toUpperCase();
}

function baseColor(xml: XmlScanner, theme: readonly string[]): string | undefined {
  const rgb = xml.attr("rgb");
  if (rgb !== undefined) return /^[0-9a-fA-F]{6,8}$/.test(rgb) ? rgb.slice(-6) : undefined;
  const themed = xml.attr("theme");
  if (themed !== undefined) return theme[Number(themed)];
  const indexed = xml.attr("indexed");
  return indexed === undefined ? undefined : INDEXED[Number(indexed)]; // 64 and 65 mean automatic
}

/** Lightens (tint > 0) or darkens a colour: on the luminance of HLS, as ECMA-376 18.8.19 says. */
export function tinted(hex: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const chroma = 1 - Math.abs(2 * light - 1) || 1;
  const scale = (1 - Math.abs(2 * target - 1)) / chroma;
  return [r, g, b].map((c) => channel(target + (c - light) * scale)).join("");
}

function channel(value: number): string {
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, "0");
}
