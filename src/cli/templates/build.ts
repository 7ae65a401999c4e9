import type { Analysis } from "../../app/analysis";
import { Analyser } from "../../app/analysis";
import { planRecalculation } from "../../app/recalculate";
import type { CellEdit } from "../../core/edit/cellEdit";
import type { FormId } from "../../core/forms/types";
import { patchXlsx, readXlsx } from "../../host/xlsx";
import { markComputed } from "./computedLook";
import { faultEdits } from "./faults";
import { TEMPLATES } from "./forms";
import { bytesOf, layOut } from "./layout/workbook";

/** What fills a template: nothing, an invented town, or that town with a few declared inconsistencies. */
export type Filling = "blank" | "consistent" | "instructive";

export function isTemplateForm(form: string | undefined): form is FormId {
  return form !== undefined && form in TEMPLATES;
}

function analyse(bytes: Uint8Array): Analysis {
  return new Analyser().analyse(readXlsx(bytes).snapshot);
}

/** Fills every computed cell by the product's own recalculation. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const edits: CellEdit[] = planRecalculation(analyse(bytes)).flatMap((planned) => planned.edit ?? []);
  return patchXlsx(bytes, edits).bytes;
}

/** A new workbook with a form's tables. */
export async function buildTemplate(form: FormId, filling: Filling): Promise<Uint8Array> {
  const { document, sheets, faults } = TEMPLATES[form];
  const book = layOut({ document, sheets: sheets(filling !== "blank") });
  markComputed(book, analyse(await bytesOf(book)));
  const bytes = await bytesOf(book);
  if (filling === "blank") return bytes;
  const consistent = recalculated(bytes);
  return filling === "consistent" ? consistent : patchXlsx(consistent, faultEdits(analyse(consistent), faults)).bytes;
}
