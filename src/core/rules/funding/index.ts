import { coSubsidy } from "./coSubsidy";
import { costEfficiency } from "./costEfficiency";
import { cumulativeCo2 } from "./cumulativeCo2";
import { fundingSum } from "./fundingSum";
import { grantCap } from "./grantCap";
import { grantEfficiency } from "./grantEfficiency";
import { grantPeriod } from "./grantPeriod";
import { grantRate } from "./grantRate";
import { planCost } from "./planCost";
import { yearlyCosts } from "./yearlyCosts";
import { yearlySums } from "./yearlySums";
import { zeroCo2 } from "./zeroCo2";
import { supplyPrice } from "./supplyPrice";
import type { Rule } from "../rule";

/** Rules on 事業費と費用効率性 (rules.md G). A new one is one file and one line here. */
export const FUNDING_RULES: readonly Rule[] = [
  fundingSum,
  yearlySums,
  yearlyCosts,
  grantPeriod,
  costEfficiency,
  cumulativeCo2,
  grantRate,
  grantCap,
  grantEfficiency,
  coSubsidy,
  zeroCo2,
  planCost,
  supplyPrice,
];
