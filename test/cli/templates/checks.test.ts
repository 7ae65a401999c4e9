import { Analyser } from "../../../src/app/analysis";
import type { Analysis } from "../../../src/app/analysis";
import { planRecalculation } from "../../../src/app/recalculate";
import { buildTemplate } from "../../../src/cli/templates/build";
import type { Filling } from "../../../src/cli/templates/build";
import { TEMPLATES } from "../../../src/cli/templates/forms";
import { FORMS } from "../../../src/core/forms/catalogue";
import type { FormId } from "../../../src/core/forms/types";
import { a1, addressKey } from "../../../src/core/grid/address";
import { positionsOf } from "../../../src/core/locate/located";
import { readXlsx } from "../../../src/host/xlsx";

const NAMES = Object.keys(TEMPLATES) as FormId[];

async function analysed(form: FormId, filling: Filling): Promise<Analysis> {
  return new Analyser().analyse(readXlsx(await buildTemplate(form, filling)).snapshot);
}

/** Findings that ask for something, with their places. */
function serious({ findings }: Analysis): string[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => `${finding.rule} ${finding.cell.sheet}!${a1(finding.cell)} ${finding.message}`);
}

/** States of the computed cells other than up to date. */
function notFresh(analysis: Analysis): string[] {
  return planRecalculation(analysis).flatMap(({ cell, state }) =>
    state === "fresh" ? [] : [`${state} ${cell.address.sheet}!${a1(cell.address)} ${cell.column.id}`],
  );
}

// Every case lays out, reads and checks whole workbooks.
jest.setTimeout(60_000);

describe.each(NAMES)("the blank workbook of %s", (form) => {
  const blank = analysed(form, "blank");

  it("holds every table of the form, each found without doubt", async () => {
    const { tables } = await blank;
    const wanted = new Set(FORMS.filter((table) => table.form === form && !table.insteadOf).map((table) => table.id));
    expect(new Set(tables.map((table) => table.id))).toEqual(wanted);
    expect(
      tables.filter((table) => table.confidence < 1 || table.missing.length > 0).map((table) => [table.id, table.source, table.missing]),
    ).toEqual([]);
  });

  it("has no findings, and nothing to compute before something is entered", async () => {
    const analysis = await blank;
    expect(serious(analysis)).toEqual([]);
    expect(planRecalculation(analysis).filter(({ edit }) => edit)).toEqual([]);
  });

  it("holds no placeholders", async () => {
    const { snapshot } = await blank;
    const texts = snapshot.sheets.flatMap((sheet) => sheet.rows.flatMap((cells) => (cells ?? []).map((cell) => cell?.value)));
    expect(texts.filter((value) => typeof value === "string" && /[○〇◯●]{2}|みどり野/.test(value))).toEqual([]);
  });
});

describe.each(NAMES)("the consistent sample of %s", (form) => {
  it("has neither errors nor warnings, and every computed cell is filled and right", async () => {
    const analysis = await analysed(form, "consistent");
    expect(serious(analysis)).toEqual([]);
    expect(notFresh(analysis)).toEqual([]);
  });
});

describe.each(NAMES)("the instructive sample of %s", (form) => {
  it("sets off exactly the declared rules, each at a cell that was changed", async () => {
    const { faults } = TEMPLATES[form];
    const { findings, tables } = await analysed(form, "instructive");
    const asked = findings.filter(({ severity }) => severity !== "info");
    expect(asked.map(({ rule }) => rule).sort()).toEqual(faults.flatMap(({ rule, companions }) => [rule, ...(companions ?? [])]).sort());
    for (const { rule, table: id, source, changes } of faults) {
      const own = tables.filter((table) => table.id === id && (source === undefined || table.source === source));
      const changed = own
        .flatMap((table) =>
          changes.flatMap(({ row: wanted, column }) =>
            table.rows.filter((row) => row.id === wanted).flatMap((row) => positionsOf(table, row, column)),
          ),
        )
        .map(addressKey);
      const finding = asked.find((found) => found.rule === rule && found.cells.some((cell) => changed.includes(addressKey(cell))));
      expect({ rule, found: finding?.rule }).toEqual({ rule, found: rule });
    }
  });
});
