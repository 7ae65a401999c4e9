import type { IStyleData } from "@univerjs/core";
import { WrapStrategy } from "./univerValues";

/** Points to CSS pixels. */
export const PIXELS_PER_POINT = 4 / 3;
const EM = PIXELS_PER_POINT;
/** Height of a line in pixels for each point of the font's size, and what Excel adds around the lines. */
const LINE = 1.55;
const MARGIN = 3;
/** Space left and right of a text, in pixels. */
const PADDING = 4;

/** Height in pixels that a text needs in a column `width` pixels wide; full-width characters count as 1 em, others as 0.55. */
export function textHeight(text: string, style: IStyleData | undefined, width: number): number {
  const size = style?.fs ?? 11;
  const perLine = Math.max(1, (width - PADDING - (style?.pd?.l ?? 0)) / (size * EM));
  const wraps = style?.tb === WrapStrategy.WRAP;
  let lines = 0;
  for (const line of text.split("\n")) lines += wraps ? Math.max(1, Math.ceil(widthInEm(line) / perLine)) : 1;
  return Math.round(lines * size * LINE + MARGIN);
}

function widthInEm(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x100 || (char >= "｡" && char <= "ﾟ") ? 0.55 : 1;
  return width;
}
