import { normalizeLabel } from "../../cell/text";
import { GRID_ALWAYS, GRID_HIGH, GRID_LOW } from "../../forms/proposal/plantSurvey";

/** Which connections a stage of 系統接続検討状況 belongs to. */
export type GridStage = "notNeeded" | "notStarted" | "low" | "high";

const matches = (choices: readonly string[], stage: string): boolean => choices.some((choice) => normalizeLabel(choice) === stage);

/** The kind of stage a text names, with or without its prefix (低圧), (単独), (一括…); undefined for texts the form does not list. */
export function gridStage(text: string): GridStage | undefined {
  const plain = normalizeLabel(text);
  const prefix = /^\((低圧|単独|一括[^)]*)\)/.exec(plain)?.[1];
  const stage = plain.replace(/\([^)]*\)/g, "");
  if (stage === GRID_ALWAYS[0]) return "notNeeded";
  if (stage === GRID_ALWAYS[1]) return "notStarted";
  if (prefix === "低圧") return "low";
  if (prefix !== undefined) return "high";
  if (matches(GRID_LOW, stage)) return "low";
  return matches(GRID_HIGH, stage) ? "high" : undefined;
}

/** Whether plants of a 契約電力区分 have such a stage. */
export function fits(contract: string, stage: GridStage): boolean {
  return contract === "低圧" ? stage !== "high" : stage !== "low";
}
