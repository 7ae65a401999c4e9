import { Analyser } from "../../app/analysis";
import { planRecalculation } from "../../app/recalculate";
import type { CellEdit } from "../../core/edit/cellEdit";
import { patchXlsx, readXlsx } from "../../host/xlsx";
import type { FormId } from "../../core/forms/types";
import type { TemplateSheet } from "./model";
import { proposalSheets } from "./proposal/sheets";
import { writeWorkbook } from "./writeWorkbook";

const SHEETS: Readonly<Partial<Record<FormId, (sample: boolean) => readonly TemplateSheet[]>>> = { proposal: proposalSheets };

export function isTemplateForm(form: string | undefined): form is FormId {
  return form === "proposal" || form === "progress" || form === "action-plan" || form === "strategy";
}

/** Fills every computed cell by the product's own recalculation. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const analysis = new Analyser().analyse(readXlsx(bytes).snapshot);
  const edits: CellEdit[] = planRecalculation(analysis).flatMap((planned) => planned.edit ?? []);
  return patchXlsx(bytes, edits).bytes;
}

/** A new workbook with a form's tables; with `sample`, filled with an invented town. */
export async function buildTemplate(form: FormId, sample: boolean): Promise<Uint8Array> {
  const bytes = await writeWorkbook(SHEETS[form]!(sample));
  return sample ? recalculated(bytes) : bytes;
}
