import { roundingDifference } from "./arithmetic/roundingDifference";
import { sumMismatch } from "./arithmetic/sumMismatch";
import { fundingSum } from "./funding/fundingSum";
import { runningSumMismatch } from "./cumulative/runningSumMismatch";
import { fallingSeries } from "./cumulative/fallingSeries";
import { mixedDashes } from "./cumulative/mixedDashes";
import { blankTail } from "./cumulative/blankTail";
import { shiftedSeries } from "./cumulative/shiftedSeries";
import { mixedUnits } from "./cumulative/mixedUnits";
import type { Rule } from "./rule";
import { supplySum } from "./zero/supplySum";

/** All rules, in the order of rules.md. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [sumMismatch, roundingDifference, fundingSum, supplySum, runningSumMismatch, fallingSeries, mixedDashes, blankTail, shiftedSeries, mixedUnits];
