import type { TemplateSheet } from "../model";
import { consentSheets, nonCivilConsentSheet } from "./consents";
import { demandSheet, savingSheet, supplySheet } from "./demand";
import { existingSheet } from "./existing";
import { costEfficiencySheet, fundingByMeasureSheet, fundingByYearSheet } from "./funding";
import { nonCivilSupplySheet, reductionsSheet, stakeholdersSheet } from "./nonCivil";
import { areaSheet, outflowSheet } from "./overview";
import { equipmentSheet, potentialSheet } from "./renewables";
import { plantConsentSheet, surveySheet } from "./surveys";
import { demandScaleSheet, localShareSheet, zeroResultSheet, zeroSummarySheet } from "./zero";

/** Sheets of the 表作成ツール in official order. */
export function proposalSheets(sample: boolean): readonly TemplateSheet[] {
  return [
    areaSheet(sample),
    outflowSheet(sample),
    fundingByMeasureSheet(sample),
    fundingByYearSheet(sample),
    costEfficiencySheet(sample),
    potentialSheet(sample),
    equipmentSheet(sample),
    surveySheet(sample),
    plantConsentSheet(sample),
    existingSheet(sample),
    zeroResultSheet(sample),
    demandScaleSheet(sample),
    zeroSummarySheet(),
    demandSheet(sample),
    ...consentSheets(sample),
    supplySheet(sample),
    localShareSheet(),
    savingSheet(sample),
    reductionsSheet(sample),
    nonCivilConsentSheet(sample),
    nonCivilSupplySheet(sample),
    stakeholdersSheet(sample),
  ];
}
