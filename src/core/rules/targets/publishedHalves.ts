import { sumMismatch } from "../arithmetic/sumMismatch";
import type { Rule } from "../rule";
import { shareMismatch } from "../zero/shareMismatch";
import { faultReports } from "./faultReport";
import { publishedShares } from "./shares";

/** The half of a rule that looks at the figures of published tables together: only plans and strategies have such tables. */
function publishedHalf({ id, severity, title, why, how, source, messages }: Rule, checkWorkbook: NonNullable<Rule["checkWorkbook"]>): Rule {
  return { id, severity, title, why, how, source, messages, checkWorkbook };
}

export const publishedSums = publishedHalf(sumMismatch, (context) => faultReports(context, "B-01"));
export const publishedShareSums = publishedHalf(shareMismatch, publishedShares);
