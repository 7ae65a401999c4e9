import type { Rule } from "../rule";
import { balance } from "./balance";
import { demandCopies } from "./demandCopies";
import { existingSupply } from "./existingSupply";
import { facilityCounts } from "./facilityCounts";
import { householdDemand } from "./householdDemand";
import { localShareMismatch } from "./localShareMismatch";
import { localSupplyLimit } from "./localSupplyLimit";
import { oversupply } from "./oversupply";
import { plasticWaste } from "./plasticWaste";
import { savingCopies } from "./savingCopies";
import { savingRatio } from "./savingRatio";
import { supplySum } from "./supplySum";
import { unitSlip } from "./unitSlip";

/** Rules on 実質ゼロ (rules.md C) and on shares (B-11), in the order of the catalogue. */
export const ZERO_RULES: readonly Rule[] = [
  supplySum,
  balance,
  oversupply,
  demandCopies,
  savingCopies,
  savingRatio,
  localSupplyLimit,
  existingSupply,
  localShareMismatch,
  facilityCounts,
  householdDemand,
  unitSlip,
  plasticWaste,
];
