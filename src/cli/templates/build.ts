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

/** What the fills mean, in the first row of every sheet. */
const LEGEND = "※白い欄に入力します。青灰色の欄は自動計算です。";

export function isTemplateForm(form: string | undefined): form is FormId {
  return form !== undefined && Object.hasOwn(TEMPLATES, form);
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
  const sample = filling !== "blank";
  const book = layOut({ document: sample ? `${document}　記入例：みどり野市（架空）` : document, legend: sample ? `${LEGEND}　記入例：みどり野市（架空）` : LEGEND, sheets: sheets(sample) });
  markComputed(book, analyse(await bytesOf(book)));
  const bytes = await bytesOf(book);
  if (!sample) return bytes;
  const consistent = recalculated(bytes);
  return filling === "consistent" ? consistent : patchXlsx(consistent, faultEdits(analyse(consistent), faults)).bytes;
}
