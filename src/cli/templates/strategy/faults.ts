import type { Fault } from "../faults";

/** The instructive inconsistencies of the strategy's sample; each sets off exactly its rule. */
export const STRATEGY_FAULTS: readonly Fault[] = [];
