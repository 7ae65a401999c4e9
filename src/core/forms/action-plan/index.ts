import type { TableForm } from "../types";
import { allocation } from "./allocation";
import { bau } from "./bau";
import { introductionRate } from "./introductionRate";
import { introductionTargets } from "./introductionTargets";
import { introCombined, introYears } from "./introCombined";
import { introGeneration } from "./introGeneration";
import { introScale } from "./introScale";
import { introTotal } from "./introTotal";
import { measures } from "./measures";
import { net } from "./net";
import { scenario } from "./scenario";
import { sectorTargets } from "./sectorTargets";
import { policy, policyGrouped } from "./policy";
import { renewablePotential } from "./renewablePotential";
import { sink } from "./sink";

/** Tables of an area plan 区域施策編, in the order of forms.md A. */
export const ACTION_PLAN: readonly TableForm[] = [
  bau,
  policy,
  policyGrouped,
  measures,
  scenario,
  renewablePotential,
  introductionRate,
  introCombined,
  introYears,
  introScale,
  introGeneration,
  introTotal,
  introductionTargets,
  allocation,
  sink,
  net,
  sectorTargets,
];
