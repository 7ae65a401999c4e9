import type { Rule } from "../rule";
import { baseYearRatio } from "./baseYearRatio";
import { sectorTotal } from "./sectorTotal";

/** Rules of area plans and strategies (rules.md J), in order. */
export const TARGET_RULES: readonly Rule[] = [sectorTotal, baseYearRatio];
