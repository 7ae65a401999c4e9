import type { Analysis } from "../../src/app/analysis";
import { chooseFixes } from "../../src/app/fixes";
import type { CellAddress } from "../../src/core/grid/address";
import { a1, sameCell } from "../../src/core/grid/address";
import type { Finding } from "../../src/core/rules/rule";
import { applied } from "../support/recalculate";
import { addressOf, again } from "./apply";
import type { Mutation } from "./mutation";

/** A finding for a failed test: rule, severity, place, sentence. */
export function shown({ rule, severity, cell, message }: Finding): string {
  return `${rule} ${severity} ${cell.sheet}!${a1(cell)} ${message}`;
}

/** Rules that must speak of a mutation, each once. */
export function expectedRules({ rule, companions }: Mutation): string[] {
  return [rule, ...Object.keys(companions ?? {})].sort();
}

export function rulesOf({ findings }: Pick<Analysis, "findings">): string[] {
  return findings.map(({ rule }) => rule).sort();
}

/** Where the rule may point: the declared place in the changed workbook, else one of the changed cells. */
export function expectedPlaces({ at, changes }: Mutation, base: Analysis, after: Analysis): CellAddress[] {
  return at ? [addressOf(after, at)] : changes.map((change) => addressOf(base, change));
}

/** Whether the mutation's own rule speaks at one of some places. */
export function speaksAt(places: readonly CellAddress[], { rule }: Mutation, { findings }: Analysis): boolean {
  return findings.some((finding) => finding.rule === rule && places.some((at) => sameCell(at, finding.cell)));
}

/** What is left once the offered fixes are applied; undefined when none is offered. */
export function afterFixes(after: Analysis): Analysis | undefined {
  const { edits } = chooseFixes(after);
  return edits.length === 0 ? undefined : again(after, applied(after.snapshot, edits));
}
