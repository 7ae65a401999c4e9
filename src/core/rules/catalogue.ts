import { COMMON_RULES } from "./common";
import { RENEWABLE_RULES } from "./renewable/index";
import { REPORT_RULES } from "./report/index";
import type { Rule } from "./rule";
import { TARGET_RULES } from "./targets/index";
import { TOWN_RULES } from "./town";

/** All rules. A new rule is one file and one line in the list it belongs to. */
export const RULES: readonly Rule[] = [...COMMON_RULES, ...TOWN_RULES, ...RENEWABLE_RULES, ...REPORT_RULES, ...TARGET_RULES];
