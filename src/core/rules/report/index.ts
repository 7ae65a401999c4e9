import { fallingRate } from "../books/fallingRate";
import { finalKpi } from "../books/finalKpi";
import { planTarget } from "../books/planTarget";
import { previousYearCost } from "../books/previousYearCost";
import { afterPlan } from "./afterPlan";
import { blankSchedule } from "../consent/blankSchedule";
import { blankTail } from "../cumulative/blankTail";
import { fallingSeries } from "../cumulative/fallingSeries";
import { mixedDashes } from "../cumulative/mixedDashes";
import { mixedUnits } from "../cumulative/mixedUnits";
import { runningSumMismatch } from "../cumulative/runningSumMismatch";
import { shiftedSeries } from "../cumulative/shiftedSeries";
import { unusualActual } from "../kpi/unusualActual";
import type { Rule } from "../rule";
import { electricVehicles } from "./electricVehicles";
import { newRenewableSum } from "./newRenewableSum";
import { paymentChoice } from "./paymentChoice";
import { planChoice } from "./planChoice";
import { processAndTarget } from "./processAndTarget";
import { reportedYears } from "./reportedYears";
import { yearHeaderOrder } from "./yearHeaderOrder";

/** Rules only the yearly progress report can break, its comparison with other workbooks among them. */
export const REPORT_RULES: readonly Rule[] = [
  runningSumMismatch,
  fallingSeries,
  mixedDashes,
  blankTail,
  shiftedSeries,
  mixedUnits,
  blankSchedule,
  electricVehicles,
  unusualActual,
  reportedYears,
  yearHeaderOrder,
  processAndTarget,
  newRenewableSum,
  paymentChoice,
  planChoice,
  finalKpi,
  previousYearCost,
  planTarget,
  fallingRate,
  afterPlan,
];
