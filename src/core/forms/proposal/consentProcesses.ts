import type { ColumnForm } from "../types";

const PROCESS = ["実施済", "合意済", "実施中", "未実施"];
const AGREEMENT = ["完了", "未完了"];

/** A process column of a consent card. */
export function process(id: string, labels: readonly string[], optional = false): ColumnForm {
  return { id, labels, kind: "choice", choices: PROCESS, matrix: true, ...(optional ? { optional } : {}) };
}

/** Columns every consent card has: the party, 合意, and what the tool asks for besides. */
export const PARTY: ColumnForm = {
  id: "party",
  labels: ["合意形成対象者", "対象者", "合意形成の対象者"],
  kind: "text",
  matrix: true,
  optional: true,
};
export const AGREED: ColumnForm = { id: "agreement", labels: ["合意"], kind: "choice", choices: AGREEMENT, matrix: true };
export const REMARKS: readonly ColumnForm[] = [
  { id: "concern", labels: ["懸念事項", "懸念点"], kind: "text", matrix: true, optional: true },
  { id: "response", labels: ["対応策", "懸念事項への対応策", "懸念点への対応策"], kind: "text", matrix: true, optional: true },
];

export const PARTIES: ColumnForm = { id: "parties", labels: ["合意形成対象者数", "合意形成の対象者数"], kind: "number", count: true };
export const PROGRESS: ColumnForm = { id: "progress", labels: ["現在の合意形成進捗度", "合意形成進捗度"], kind: "text", derived: true };
