import type { Rule } from "../rule";
import { basisProduct } from "./basisProduct";
import { demandSplit } from "./demandSplit";
import { doubleListed } from "./doubleListed";
import { factorBand, factorSlip } from "./factorRules";
import { reductionSum } from "./reductionSum";

/** Rules on 民生部門電力以外 (rules.md F-01 … F-06), in the order of the catalogue. */
export const NON_CIVIL_RULES: readonly Rule[] = [reductionSum, doubleListed, demandSplit, basisProduct, factorBand, factorSlip];
