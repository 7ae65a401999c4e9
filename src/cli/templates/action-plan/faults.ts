import type { Fault } from "../faults";

/** The instructive inconsistencies of the plan's sample; each sets off exactly its rule. */
export const ACTION_PLAN_FAULTS: readonly Fault[] = [];
