import { fallingRate } from "./books/fallingRate";
import { finalKpi } from "./books/finalKpi";
import { planTarget } from "./books/planTarget";
import { previousYearCost } from "./books/previousYearCost";
import { CONSENT_RULES } from "./consent/index";
import { areaSums } from "./form/areaSums";
import { facilitySites } from "./form/facilitySites";
import { summaryFigures } from "./form/summaryFigures";
import { FUNDING_RULES } from "./funding/index";
import { NON_CIVIL_RULES } from "./nonCivil/index";
import { RENEWABLE_RULES } from "./renewable/index";
import { afterPlan } from "./report/afterPlan";
import { REPORT_RULES } from "./report/index";
import type { Rule } from "./rule";
import { ZERO_RULES } from "./zero/index";

/** Rules only a proposal or a progress report of 脱炭素先行地域 can break. */
export const TOWN_RULES: readonly Rule[] = [
  ...FUNDING_RULES,
  ...ZERO_RULES,
  ...CONSENT_RULES,
  ...NON_CIVIL_RULES,
  ...RENEWABLE_RULES,
  ...REPORT_RULES,
  finalKpi,
  previousYearCost,
  planTarget,
  facilitySites,
  areaSums,
  summaryFigures,
  fallingRate,
  afterPlan,
];
