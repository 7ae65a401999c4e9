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
import { seriesJump } from "./seriesJump";
import { statedMultiple } from "./statedMultiple";
import { targetReached } from "./targetReached";

/** Rules of area plans and strategies (rules.md J), in order. */
export const TARGET_RULES: readonly Rule[] = [
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
