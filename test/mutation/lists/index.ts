import type { Mutation } from "../mutation";
import { CONSENT_MUTATIONS } from "./consent";
import { FORM_MUTATIONS } from "./form";
import { FUNDING_MUTATIONS } from "./funding";
import { NON_CIVIL_MUTATIONS } from "./nonCivil";
import { RENEWABLE_MUTATIONS } from "./renewable";
import { REPORT_MUTATIONS } from "./report";
import { SUM_MUTATIONS } from "./sums";
import { TARGET_MUTATIONS } from "./targets";
import { ZERO_MUTATIONS } from "./zero";

/** Every fault that is injected, by section of rules.md. */
export const MUTATIONS: readonly Mutation[] = [
  ...FORM_MUTATIONS,
  ...SUM_MUTATIONS,
  ...ZERO_MUTATIONS,
  ...RENEWABLE_MUTATIONS,
  ...CONSENT_MUTATIONS,
  ...NON_CIVIL_MUTATIONS,
  ...FUNDING_MUTATIONS,
  ...REPORT_MUTATIONS,
  ...TARGET_MUTATIONS,
];
