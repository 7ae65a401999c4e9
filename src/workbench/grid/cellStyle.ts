import type { HorizontalAlign as Align, IStyleData } from "@univerjs/core";
import type { CellStyle } from "../hostWorkbook";
import { BooleanNumber, HorizontalAlign, WrapStrategy } from "./univerValues";

/** Excel's HorizontalAlignment and Univer's. */
const HORIZONTAL: readonly (readonly [string, Align])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];

export function readStyle(style: IStyleData): CellStyle {
  return {
    fill: (style.bg?.rgb ?? "").toUpperCase(),
    color: (style.cl?.rgb ?? "#000000").toUpperCase(),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    wrap: style.tb === WrapStrategy.WRAP,
    horizontal: HORIZONTAL.find(([, align]) => align === style.ht)?.[0] ?? "General",
  };
}

/** The part of a style a change touches; null takes a property away. */
export function stylePatch(style: Partial<CellStyle>): IStyleData {
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(style.fill === undefined ? {} : { bg: style.fill === "" ? null : { rgb: style.fill } }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.horizontal === undefined
      ? {}
      : { ht: HORIZONTAL.find(([name]) => name === style.horizontal)?.[1] ?? HorizontalAlign.UNSPECIFIED }),
  };
}
