import { fallingRate } from "./books/fallingRate";
import { afterPlan } from "./report/afterPlan";
import { placeholderLeft } from "./form/placeholderLeft";
import { textNumber } from "./form/textNumber";
import { commaPlacement } from "./form/commaPlacement";
import { strangeGlyph } from "./form/strangeGlyph";
import { changedHeader } from "./form/changedHeader";
import { finalKpi } from "./books/finalKpi";
import { planTarget } from "./books/planTarget";
import { previousYearCost } from "./books/previousYearCost";
import { roundingDifference } from "./arithmetic/roundingDifference";
import { sumMismatch } from "./arithmetic/sumMismatch";
import { changeRate } from "./arithmetic/changeRate";
import { difference } from "./arithmetic/difference";
import { staleFigure } from "./arithmetic/staleFigure";
import { TARGET_RULES } from "./targets/index";
import { FUNDING_RULES } from "./funding/index";
import { RENEWABLE_RULES } from "./renewable/index";
import { REPORT_RULES } from "./report/index";
import { facilitySites } from "./form/facilitySites";
import { areaSums } from "./form/areaSums";
import { summaryFigures } from "./form/summaryFigures";
import { unknownMeasure } from "./form/unknownMeasure";
import { overwrittenFormula } from "./form/overwrittenFormula";
import { factorSource } from "./form/factorSource";
import type { Rule } from "./rule";
import { CONSENT_RULES } from "./consent/index";
import { NON_CIVIL_RULES } from "./nonCivil/index";
import { ZERO_RULES } from "./zero/index";

/** All rules, in the order of rules.md. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  sumMismatch,
  roundingDifference,
  ...FUNDING_RULES,
  ...ZERO_RULES,
  ...CONSENT_RULES,
  ...NON_CIVIL_RULES,
  ...RENEWABLE_RULES,
  ...REPORT_RULES,
  difference,
  changeRate,
  staleFigure,
  ...TARGET_RULES,
  finalKpi,
  previousYearCost,
  planTarget,
  placeholderLeft,
  textNumber,
  commaPlacement,
  strangeGlyph,
  changedHeader,
  facilitySites,
  areaSums,
  summaryFigures,
  unknownMeasure,
  overwrittenFormula,
  factorSource,
  fallingRate,
  afterPlan,
];
