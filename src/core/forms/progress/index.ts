import type { TableForm } from "../types";
import { consent } from "./consent";
import { costByMeasure } from "./costByMeasure";
import { costBySource } from "./costBySource";
import { kpi } from "./kpi";
import { localPlans } from "./localPlans";
import { management } from "./management";
import { measure } from "./measure";
import { newRenewables } from "./newRenewables";
import { organisation } from "./organisation";
import { zeroDemand } from "./zeroDemand";
import { zeroRate } from "./zeroRate";

/** Tables of the yearly progress report, editions R4 and R5, in the order of forms.md R. */
export const PROGRESS_FORMS: readonly TableForm[] = [
  costByMeasure,
  costBySource,
  zeroRate,
  zeroDemand,
  newRenewables,
  consent,
  measure,
  kpi,
  organisation,
  management,
  localPlans,
];
