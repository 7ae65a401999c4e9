import { achievementRate } from "./zero/achievementRate";
import { countIsText } from "./zero/countIsText";
import { householdKind } from "./zero/householdKind";
import { industrySite } from "./zero/industrySite";
import { agreedButTalking } from "./consent/agreedButTalking";
import { consentCounts } from "./consent/consentCounts";
import { proseMismatch } from "./consent/proseMismatch";
import { outflow, outflowInputs, outflowUnit } from "./kpi/outflow";
import { presentValue } from "./kpi/presentValue";
import { unusualPrice } from "./kpi/unusualPrice";
import { CONSENT_RULES } from "./consent/index";
import { areaSums } from "./form/areaSums";
import { facilitySites } from "./form/facilitySites";
import { summaryFigures } from "./form/summaryFigures";
import { FUNDING_RULES } from "./funding/index";
import { NON_CIVIL_RULES } from "./nonCivil/index";
import type { Rule } from "./rule";
import { ZERO_RULES } from "./zero/index";

/** Rules both a proposal of 脱炭素先行地域 and a progress report can break; what only one breaks is in renewable/ and report/. */
export const TOWN_RULES: readonly Rule[] = [
  ...FUNDING_RULES,
  ...ZERO_RULES,
  ...CONSENT_RULES,
  ...NON_CIVIL_RULES,
  achievementRate,
  countIsText,
  householdKind,
  industrySite,
  agreedButTalking,
  consentCounts,
  proseMismatch,
  outflow,
  outflowInputs,
  outflowUnit,
  unusualPrice,
  presentValue,
  facilitySites,
  areaSums,
  summaryFigures,
];
