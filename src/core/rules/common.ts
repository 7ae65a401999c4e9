import { changeRate } from "./arithmetic/changeRate";
import { difference } from "./arithmetic/difference";
import { roundingDifference } from "./arithmetic/roundingDifference";
import { staleFigure } from "./arithmetic/staleFigure";
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
import { unknownMeasure } from "./form/unknownMeasure";
import type { Rule } from "./rule";
import { shareMismatch } from "./zero/shareMismatch";

/** Rules any document can break, and any sheet. */
export const COMMON_RULES: readonly Rule[] = [
  sumMismatch,
  roundingDifference,
  difference,
  changeRate,
  shareMismatch,
  staleFigure,
  placeholderLeft,
  textNumber,
  commaPlacement,
  strangeGlyph,
  changedHeader,
  duplicateMeasure,
  missingMeasure,
  unknownMeasure,
  overwrittenFormula,
  factorSource,
];
