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
import { runningSumMismatch } from "./cumulative/runningSumMismatch";
import { fallingSeries } from "./cumulative/fallingSeries";
import { mixedDashes } from "./cumulative/mixedDashes";
import { blankTail } from "./cumulative/blankTail";
import { shiftedSeries } from "./cumulative/shiftedSeries";
import { mixedUnits } from "./cumulative/mixedUnits";
import { changeRate } from "./arithmetic/changeRate";
import { difference } from "./arithmetic/difference";
import { staleFigure } from "./arithmetic/staleFigure";
import { TARGET_RULES } from "./targets/index";
import { FUNDING_RULES } from "./funding/index";
import { RENEWABLE_RULES } from "./renewable/index";
import { achievementRate } from "./zero/achievementRate";
import { householdKind } from "./zero/householdKind";
import { industrySite } from "./zero/industrySite";
import { countIsText } from "./zero/countIsText";
import { consentCounts } from "./consent/consentCounts";
import { agreedButTalking } from "./consent/agreedButTalking";
import { blankSchedule } from "./consent/blankSchedule";
import { proseMismatch } from "./consent/proseMismatch";
import type { Rule } from "./rule";
import { ZERO_RULES } from "./zero/index";

/** All rules, in the order of rules.md. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [sumMismatch, roundingDifference, ...FUNDING_RULES, ...ZERO_RULES, ...RENEWABLE_RULES, runningSumMismatch, fallingSeries, mixedDashes, blankTail, shiftedSeries, mixedUnits, difference, changeRate, staleFigure, ...TARGET_RULES, finalKpi, previousYearCost, planTarget, achievementRate, householdKind, industrySite, countIsText, consentCounts, agreedButTalking, blankSchedule, proseMismatch,
  placeholderLeft,
  textNumber,
  commaPlacement,
  strangeGlyph,
  changedHeader,
];
