import type { TableForm } from "../types";
import { allocation } from "./allocation";
import { bau } from "./bau";
import { measures } from "./measures";
import { net } from "./net";
import { scenario } from "./scenario";
import { sectorTargets } from "./sectorTargets";
import { sink } from "./sink";

/** Tables of an area plan 区域施策編, in the order of forms.md A. */
export const ACTION_PLAN: readonly TableForm[] = [bau, measures, scenario, allocation, sink, net, sectorTargets];
