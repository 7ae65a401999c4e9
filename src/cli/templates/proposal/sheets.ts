import type { TemplateSheet } from "../model";
import { fundingByMeasureSheet } from "./fundingByMeasure";

/** Sheets of the 表作成ツール in official order. */
export function proposalSheets(sample: boolean): readonly TemplateSheet[] {
  return [fundingByMeasureSheet(sample)];
}
