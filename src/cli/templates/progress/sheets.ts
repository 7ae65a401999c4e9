import type { TemplateSheet } from "../model";
import { consentSheet, costSheet, coverSheet, fundingSheet, organisationSheet, planSheet, zeroSheet } from "./tables";
import { kpiSheet, measureSheet, newRenewablesSheet } from "./years";

/** Sheets of the yearly progress report (edition R5, with the costs of edition R4), in its order. */
export function progressSheets(sample: boolean): readonly TemplateSheet[] {
  return [
    coverSheet(sample),
    costSheet(sample),
    fundingSheet(sample),
    zeroSheet(sample),
    newRenewablesSheet(sample),
    consentSheet(sample),
    measureSheet(sample),
    kpiSheet(sample),
    organisationSheet(sample),
    planSheet(sample),
  ];
}
