import { WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

/** Points to CSS pixels. */
export const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.3; // line height in em, as Excel sets 游ゴシック
const PADDING = 4;

/** Height in pixels that a text needs in a column `width` pixels wide; full-width characters count as 1 em, others as 0.55. */
export function textHeight(text: string, style: IStyleData | undefined, width: number): number {
  const em = (style?.fs ?? 11) * PIXELS_PER_POINT;
  const perLine = Math.max(1, (width - PADDING - (style?.pd?.l ?? 0)) / em);
  const wraps = style?.tb === WrapStrategy.WRAP;
  let lines = 0;
  for (const line of text.split("\n")) lines += wraps ? Math.max(1, Math.ceil(widthInEm(line) / perLine)) : 1;
  return Math.ceil(lines * em * LINE) + PADDING;
}

function widthInEm(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x100 || (char >= "｡" && char <= "ﾟ") ? 0.55 : 1;
  return width;
}
