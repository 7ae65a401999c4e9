import { changeRate } from "../arithmetic/changeRate";
import { difference } from "../arithmetic/difference";
import { staleFigure } from "../arithmetic/staleFigure";
import type { Rule } from "../rule";
import { baseYearRatio } from "./baseYearRatio";
import { emissionFactorUse } from "./emissionFactorUse";
import { headingUnit } from "./headingUnit";
import { heatConversion } from "./heatConversion";
import { measureRow } from "./measureRow";
import { nationalTarget } from "./nationalTarget";
import { plannedCapacity } from "./plannedCapacity";
import { plannedEmission } from "./plannedEmission";
import { proseFigure } from "./proseFigure";
import { sectorTotal } from "./sectorTotal";
import { missingProgramme, publishedShareSums, publishedSums } from "./planHalves";
import { seriesJump } from "./seriesJump";
import { statedMultiple } from "./statedMultiple";
import { targetReached } from "./targetReached";

/** Rules of area plans and strategies (rules.md J), in order, and those of their published tables. */
export const TARGET_RULES: readonly Rule[] = [
  publishedSums,
  publishedShareSums,
  missingProgramme,
  difference,
  changeRate,
  staleFigure,
  sectorTotal,
  baseYearRatio,
  plannedEmission,
  measureRow,
  heatConversion,
  emissionFactorUse,
  plannedCapacity,
  headingUnit,
  targetReached,
  proseFigure,
  nationalTarget,
  seriesJump,
  statedMultiple,
];
