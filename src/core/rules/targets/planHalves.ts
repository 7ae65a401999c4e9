import { sumMismatch } from "../arithmetic/sumMismatch";
import { missingMeasure } from "../form/missingMeasure";
import { missingProgrammes } from "../form/programmeNumbers";
import type { Rule } from "../rule";
import { shareMismatch } from "../zero/shareMismatch";
import { faultReports } from "./faultReport";
import { publishedShares } from "./shares";

/** The half of a rule that concerns plans and strategies alone: their published tables, whose figures are looked at together, and their programmes. */
function planHalf({ id, severity, title, why, how, source, messages }: Rule, checkWorkbook: NonNullable<Rule["checkWorkbook"]>): Rule {
  return { id, severity, title, why, how, source, messages, checkWorkbook };
}

export const publishedSums = planHalf(sumMismatch, (context) => faultReports(context, "B-01"));
export const publishedShareSums = planHalf(shareMismatch, publishedShares);
export const missingProgramme = planHalf(missingMeasure, (context) =>
  context.tables("S-measures").flatMap((view) => [...missingProgrammes(view)]),
);
