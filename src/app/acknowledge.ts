import type { Finding } from "../core/rules/rule";
import type { Snapshot } from "../core/grid/snapshot";
import { digestCells, findingKey } from "./digest";
import type { Acknowledgement, StoredState } from "./storedState";

/** Findings split by whether a person has accepted them as they are. */
export interface Sorted {
  readonly open: readonly Finding[];
  readonly acknowledged: readonly { readonly finding: Finding; readonly acknowledgement: Acknowledgement }[];
}

/** Only warnings and hints can be acknowledged; an error has to be mended. */
export function canAcknowledge(finding: Finding): boolean {
  return finding.severity !== "error";
}

/** The state with one more acknowledgement. Throws RangeError for an error or a blank reason: the pane must not offer it. */
export function acknowledge(state: StoredState, finding: Finding, reason: string, snapshot: Snapshot, at: string): StoredState {
  if (!canAcknowledge(finding)) throw new RangeError("エラーは確認済みにできません。");
  if (reason.trim() === "") throw new RangeError("理由を入力してください。");
  const key = findingKey(finding);
  const added = {
    key,
    digest: digestCells(snapshot, finding.cells),
    rule: finding.rule,
    message: finding.message,
    reason: reason.trim(),
    at,
  };
  return { ...state, acknowledgements: [...state.acknowledgements.filter((known) => known.key !== key), added] };
}

/** The state without an acknowledgement. */
export function withdraw(state: StoredState, key: string): StoredState {
  return { ...state, acknowledgements: state.acknowledgements.filter((known) => known.key !== key) };
}

/** Which findings are open: an acknowledgement counts only while the figures are the ones it was given for. */
export function sortByAcknowledgement(findings: readonly Finding[], state: StoredState, snapshot: Snapshot): Sorted {
  const byKey = new Map(state.acknowledgements.map((known) => [known.key, known]));
  const open: Finding[] = [];
  const acknowledged: { finding: Finding; acknowledgement: Acknowledgement }[] = [];
  for (const finding of findings) {
    const known = canAcknowledge(finding) ? byKey.get(findingKey(finding)) : undefined;
    if (known && known.digest === digestCells(snapshot, finding.cells)) acknowledged.push({ finding, acknowledgement: known });
    else open.push(finding);
  }
  return { open, acknowledged };
}
