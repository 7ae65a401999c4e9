import type { Fault } from "../faults";

/** The instructive inconsistencies of the report's sample; each sets off exactly its rule. */
export const PROGRESS_FAULTS: readonly Fault[] = [];
