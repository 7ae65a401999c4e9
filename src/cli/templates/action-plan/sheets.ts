import type { TemplateSheet } from "../model";
import { bauSheet, measuresSheet, policySheet, scenarioSheet, sectorTargetsSheet } from "./emissions";
import { allocationSheet, introductionSheet, netSheet, potentialSheet, rateSheet, targetSheet } from "./renewables";

/** Tables of the targets of an area plan 区域施策編, in the order in which each rests on those before it. */
export function actionPlanSheets(sample: boolean): readonly TemplateSheet[] {
  return [
    bauSheet(sample),
    policySheet(sample),
    measuresSheet(sample),
    scenarioSheet(sample),
    potentialSheet(sample),
    rateSheet(sample),
    introductionSheet(sample),
    targetSheet(sample),
    allocationSheet(),
    netSheet(sample),
    sectorTargetsSheet(sample),
  ];
}
