import { achievementRate } from "../zero/achievementRate";
import { countIsText } from "../zero/countIsText";
import { householdKind } from "../zero/householdKind";
import { industrySite } from "../zero/industrySite";
import { agreedButTalking } from "../consent/agreedButTalking";
import { blankSchedule } from "../consent/blankSchedule";
import { consentCounts } from "../consent/consentCounts";
import { proseMismatch } from "../consent/proseMismatch";
import { blankTail } from "../cumulative/blankTail";
import { fallingSeries } from "../cumulative/fallingSeries";
import { mixedDashes } from "../cumulative/mixedDashes";
import { mixedUnits } from "../cumulative/mixedUnits";
import { runningSumMismatch } from "../cumulative/runningSumMismatch";
import { shiftedSeries } from "../cumulative/shiftedSeries";
import { outflow, outflowInputs, outflowUnit } from "../kpi/outflow";
import { presentValue } from "../kpi/presentValue";
import { unusualActual } from "../kpi/unusualActual";
import { unusualPrice } from "../kpi/unusualPrice";
import type { Rule } from "../rule";
import { electricVehicles } from "./electricVehicles";
import { newRenewableSum } from "./newRenewableSum";
import { paymentChoice } from "./paymentChoice";
import { planChoice } from "./planChoice";
import { processAndTarget } from "./processAndTarget";
import { reportedYears } from "./reportedYears";
import { yearHeaderOrder } from "./yearHeaderOrder";

/** Rules of the yearly progress report and of the KPIs, in the order of rules.md. */
export const REPORT_RULES: readonly Rule[] = [
  runningSumMismatch,
  fallingSeries,
  mixedDashes,
  blankTail,
  shiftedSeries,
  mixedUnits,
  achievementRate,
  householdKind,
  industrySite,
  countIsText,
  consentCounts,
  proseMismatch,
  agreedButTalking,
  blankSchedule,
  electricVehicles,
  outflow,
  outflowInputs,
  outflowUnit,
  unusualPrice,
  presentValue,
  unusualActual,
  reportedYears,
  processAndTarget,
  newRenewableSum,
  paymentChoice,
  planChoice,
  yearHeaderOrder,
];
