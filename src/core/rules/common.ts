import { roundingDifference } from "./arithmetic/roundingDifference";
import { sumMismatch } from "./arithmetic/sumMismatch";
import { changedHeader } from "./form/changedHeader";
import { commaPlacement } from "./form/commaPlacement";
import { duplicateMeasure } from "./form/duplicateMeasure";
import { factorSource } from "./form/factorSource";
import { missingMeasure } from "./form/missingMeasure";
import { overwrittenFormula } from "./form/overwrittenFormula";
import { placeholderLeft } from "./form/placeholderLeft";
import { strangeGlyph } from "./form/strangeGlyph";
import { textNumber } from "./form/textNumber";
import type { Rule } from "./rule";
import { shareMismatch } from "./zero/shareMismatch";

/** Rules any document can break, and any sheet. */
export const COMMON_RULES: readonly Rule[] = [
  sumMismatch,
  roundingDifference,
  shareMismatch,
  placeholderLeft,
  textNumber,
  commaPlacement,
  strangeGlyph,
  changedHeader,
  duplicateMeasure,
  missingMeasure,
  overwrittenFormula,
  factorSource,
];
