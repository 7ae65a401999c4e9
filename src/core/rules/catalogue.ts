import { roundingDifference } from "./arithmetic/roundingDifference";
import { sumMismatch } from "./arithmetic/sumMismatch";
import { fundingSum } from "./funding/fundingSum";
import { contractLimit } from "./renewable/contractLimit";
import { groupedContract } from "./renewable/groupedContract";
import { singleContract } from "./renewable/singleContract";
import { groupedHighVoltage } from "./renewable/groupedHighVoltage";
import { groupedShare } from "./renewable/groupedShare";
import { impossibleGeneration } from "./renewable/impossibleGeneration";
import { capacityFactorBand } from "./renewable/capacityFactorBand";
import { generationSums } from "./renewable/generationSums";
import { runningSumMismatch } from "./cumulative/runningSumMismatch";
import { fallingSeries } from "./cumulative/fallingSeries";
import { mixedDashes } from "./cumulative/mixedDashes";
import { blankTail } from "./cumulative/blankTail";
import { shiftedSeries } from "./cumulative/shiftedSeries";
import { mixedUnits } from "./cumulative/mixedUnits";
import { netPotential } from "./renewable/netPotential";
import { overPotential } from "./renewable/overPotential";
import type { Rule } from "./rule";
import { supplySum } from "./zero/supplySum";

/** All rules, in the order of rules.md. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [sumMismatch, roundingDifference, fundingSum, supplySum, contractLimit, groupedContract, singleContract, groupedHighVoltage, groupedShare, impossibleGeneration, capacityFactorBand, generationSums, runningSumMismatch, fallingSeries, mixedDashes, blankTail, shiftedSeries, mixedUnits, netPotential, overPotential];
