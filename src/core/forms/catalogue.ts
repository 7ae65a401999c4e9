import { fundingByMeasure } from "./proposal/fundingByMeasure";
import { outflow } from "./proposal/outflow";
import { demand } from "./proposal/demand";
import { supplyCivil } from "./proposal/supplyCivil";
import { newEquipment } from "./proposal/newEquipment";
import { newWasteEquipment } from "./proposal/newWasteEquipment";
import { potential } from "./proposal/potential";
import { ACTION_PLAN } from "./action-plan/index";
import { consentCivil } from "./proposal/consentCivil";
import { consentNonCivil } from "./proposal/consentNonCivil";
import { demandScale } from "./proposal/demandScale";
import { reductions } from "./proposal/reductions";
import { saving } from "./proposal/saving";
import { stakeholders } from "./proposal/stakeholders";
import { supplyNonCivil } from "./proposal/supplyNonCivil";
import { zeroResult } from "./proposal/zeroResult";
import { zeroSummary } from "./proposal/zeroSummary";
import { localShare, localShareNonCivil } from "./proposal/localShare";
import { programmeFunding } from "./proposal/programmeFunding";
import { yearlyFunding } from "./proposal/yearlyFunding";
import { costEfficiency } from "./proposal/costEfficiency";
import { coSubsidy } from "./proposal/coSubsidy";
import { plantSurvey } from "./proposal/plantSurvey";
import { plantConsent } from "./proposal/plantConsent";
import { plantTotals } from "./proposal/plantTotals";
import { existingSolar } from "./proposal/existingPlants";
import { existingOther } from "./proposal/existingPlants";
import { existingWaste } from "./proposal/existingPlants";
import { existingTotals } from "./proposal/existingPlants";
import { PROGRESS_FORMS } from "./progress/index";
import { areaScale } from "./proposal/areaScale";
import { sourceMix, sourceMixAcross } from "./proposal/sourceMix";
import { STRATEGY } from "./strategy/index";
import type { TableForm } from "./types";

/** All tables of the forms, in the order of forms.md. A new table is one file and one line here. */
export const FORMS: readonly TableForm[] = [
  outflow,
  fundingByMeasure,
  zeroResult,
  demandScale,
  zeroSummary,
  demand,
  consentCivil,
  supplyCivil,
  localShare,
  saving,
  reductions,
  consentNonCivil,
  supplyNonCivil,
  localShareNonCivil,
  stakeholders,
  ...PROGRESS_FORMS,
  newEquipment,
  newWasteEquipment,
  potential,
  ...ACTION_PLAN,
  ...STRATEGY,
  programmeFunding,
  yearlyFunding,
  costEfficiency,
  coSubsidy,
  plantSurvey,
  plantConsent,
  plantTotals,
  existingSolar,
  existingOther,
  existingWaste,
  existingTotals,
  areaScale,
  sourceMix,
  sourceMixAcross,
];
