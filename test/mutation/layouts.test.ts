import type { Analysis } from "../../src/app/analysis";
import { Analyser } from "../../src/app/analysis";
import { addressKey } from "../../src/core/grid/address";
import type { Snapshot } from "../../src/core/grid/snapshot";
import type { Finding } from "../../src/core/rules/rule";
import { LAYOUTS, oneSheet, swappedColumns } from "../support/layouts";
import type { Layout } from "../support/layouts";
import { originOf, tagged } from "../support/tagged";
import { again, mutatedSnapshot } from "./apply";
import { baseOf } from "./bases";
import { MUTATIONS } from "./lists";
import type { BaseId, Mutation } from "./mutation";

jest.setTimeout(120_000);

const FORMS: readonly BaseId[] = ["proposal", "proposal with members", "progress", "action-plan", "strategy"];
/** Every fault is tried in half of the layouts, its neighbour in the list in the other half. */
const TURNS = 2;

/** What was found, and at which cell of the workbook before it was laid out. */
function found(findings: readonly Finding[], placeOf: (finding: Finding) => string | undefined): string[] {
  return findings
    .map((finding) =>
      [finding.rule, finding.severity, finding.table, finding.source, finding.row, finding.column, placeOf(finding)].join("|"),
    )
    .sort();
}

/** A fault in the sample, and what is found there. */
interface Case {
  readonly mutation: Mutation;
  readonly snapshot: Snapshot;
  readonly own: readonly string[];
}

async function casesOf(form: BaseId): Promise<{ readonly base: Analysis; readonly cases: readonly Case[] }> {
  const base = await baseOf(form);
  const cases = MUTATIONS.filter((mutation) => mutation.base === form).map((mutation) => {
    const snapshot = mutatedSnapshot(base, mutation);
    return { mutation, snapshot, own: found(again(base, snapshot).findings, ({ cell }) => addressKey(cell)) };
  });
  return { base, cases };
}

/** The changed workbook laid out anew; a sheet the fault does not touch is taken from the base as it was laid out. */
function laidOut(layout: Layout, base: Analysis, twin: Analysis, snapshot: Snapshot): Snapshot {
  if (layout === oneSheet) return layout.of({ ...base, snapshot: tagged(snapshot) });
  const sheets = snapshot.sheets.map((sheet, index) => {
    if (sheet === base.snapshot.sheets[index]) return twin.snapshot.sheets[index]!;
    return layout.of({ ...base, snapshot: tagged({ sheets: [sheet] }) }).sheets[0]!;
  });
  return { sheets };
}

/** A renamed column is told by its place between its official neighbours: A-05 needs their order. */
function decides(layout: Layout, { rule }: Mutation): boolean {
  return !(layout === swappedColumns && rule === "A-05");
}

describe.each(FORMS)("faults found alike in other layouts: %s", (form) => {
  const prepared = casesOf(form);

  it.each(LAYOUTS.map((layout, index) => [layout.name, layout, index] as const))("%s", async (_name, layout, index) => {
    const { base, cases } = await prepared;
    const twin = new Analyser().analyse(layout.of({ ...base, snapshot: tagged(base.snapshot) }));
    expect(twin.findings).toEqual([]);
    const different = cases
      .filter(({ mutation }, nth) => (nth + index) % TURNS === 0 && decides(layout, mutation))
      .flatMap(({ mutation, snapshot, own }) => {
        const after = again(twin, laidOut(layout, base, twin, snapshot));
        const other = found(after.findings, ({ cell }) => originOf(after.snapshot, cell));
        return JSON.stringify(own) === JSON.stringify(other) ? [] : [{ fault: `${mutation.rule} ${mutation.story}`, own, other }];
      });
    expect(different).toEqual([]);
  });
});
