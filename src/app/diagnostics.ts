import type { Capabilities } from "../host/port";
import type { Analysis } from "./analysis";
import { checked, RULE_EDITION } from "./checked";

/** Facts for the help desk. */
export function diagnostics(
  analysis: Analysis | undefined,
  capabilities: Capabilities,
  more: readonly (readonly [string, string])[] = [],
): readonly (readonly [string, string])[] {
  const scope = analysis && checked(analysis);
  return [
    ["ホスト", capabilities.description],
    ["規則", RULE_EDITION],
    ["シート", String(scope?.sheets ?? 0)],
    ["見つかった表", String(scope?.tables ?? 0)],
    ["計算する欄", String(scope?.computed ?? 0)],
    ["計算した回数", String(analysis?.calculation.evaluations ?? 0)],
    ["図でコピー", capabilities.canCopyPicture ? "できます" : "できません"],
    ...more,
    ["製品の不具合", analysis && analysis.faults.length > 0 ? analysis.faults.join("\n") : "ありません"],
  ];
}

export function diagnosticsText(facts: readonly (readonly [string, string])[]): string {
  return facts.map(([label, value]) => `${label}\t${value}`).join("\n");
}
