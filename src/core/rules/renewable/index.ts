import { capacityFactorBand } from "./capacityFactorBand";
import { contractLimit } from "./contractLimit";
import { generationSums } from "./generationSums";
import { groupedContract } from "./groupedContract";
import { groupedHighVoltage } from "./groupedHighVoltage";
import { groupedShare } from "./groupedShare";
import { impossibleGeneration } from "./impossibleGeneration";
import { netPotential } from "./netPotential";
import { overPotential } from "./overPotential";
import { singleContract } from "./singleContract";
import { wasteIncrement } from "./wasteIncrement";
import { wasteShare } from "./wasteShare";
import { wholeReplacement } from "./wholeReplacement";
import { groupedKinds } from "./groupedKinds";
import { keyPlant } from "./keyPlant";
import { gridByContract } from "./gridByContract";
import { gridReason } from "./gridReason";
import { surveyOrder } from "./surveyOrder";
import { startOutside } from "./startOutside";
import { existingStart } from "./existingStart";
import { slowestMember } from "./slowestMember";
import { unknownMeasure } from "../form/unknownMeasure";
import type { Rule } from "../rule";

/** Rules only a proposal can break: its measure numbers, and 再エネ設備 (rules.md D). A new one is one file and one line here. */
export const RENEWABLE_RULES: readonly Rule[] = [
  unknownMeasure,
  contractLimit,
  groupedContract,
  singleContract,
  groupedHighVoltage,
  groupedShare,
  impossibleGeneration,
  capacityFactorBand,
  generationSums,
  netPotential,
  overPotential,
  wasteIncrement,
  wasteShare,
  wholeReplacement,
  groupedKinds,
  keyPlant,
  gridByContract,
  gridReason,
  surveyOrder,
  startOutside,
  existingStart,
  slowestMember,
];
