import type { Rule } from "../rule";
import { agreedEarly } from "./agreedTooEarly";
import { cardCopies } from "./cardCopies";
import { fewParties } from "./fewParties";
import { groupVerdict } from "./groupVerdict";
import { stepOrder } from "./stepOrder";
import { bestWithoutAgreement, worstThoughDone } from "./verdictContradictions";

/** Rules on consent cards (rules.md E-01 … E-08), in the order of the catalogue. */
export const CONSENT_RULES: readonly Rule[] = [
  agreedEarly,
  stepOrder,
  bestWithoutAgreement,
  worstThoughDone,
  groupVerdict,
  cardCopies,
  fewParties,
];
