import type { Analysis } from "../../app/analysis";
import { Analyser } from "../../app/analysis";
import { planRecalculation } from "../../app/recalculate";
import type { CellEdit } from "../../core/edit/cellEdit";
import type { FormId } from "../../core/forms/types";
import { patchXlsx, readXlsx } from "../../host/xlsx";
import { computedPlaces, markComputed } from "./computedLook";
import { faultEdits } from "./faults";
import { TEMPLATES } from "./forms";
import { bytesOf, layOut } from "./layout/workbook";
import type { LaidOut } from "./layout/workbook";

/** What fills a template: nothing, an invented town, or that town with a few declared inconsistencies. */
export type Filling = "blank" | "consistent" | "instructive";

/** What the fills mean, in the first row of every sheet. */
const LEGEND = "※白い欄に入力します。青灰色の欄は自動計算です。";
const TOWN = "　記入例：みどり野市（架空）";

export function isTemplateForm(form: string | undefined): form is FormId {
  return form !== undefined && Object.hasOwn(TEMPLATES, form);
}

function analyse(bytes: Uint8Array): Analysis {
  return new Analyser().analyse(readXlsx(bytes).snapshot);
}

/** Fills every computed cell by the product's own recalculation. */
function recalculated(bytes: Uint8Array, analysis: Analysis): Uint8Array {
  const edits: CellEdit[] = planRecalculation(analysis).flatMap((planned) => planned.edit ?? []);
  return patchXlsx(bytes, edits).bytes;
}

function laidOut(form: FormId, sample: boolean): LaidOut {
  const { document, sheets } = TEMPLATES[form];
  const town = sample ? TOWN : "";
  return layOut({ document: document + town, legend: LEGEND + town, sheets: sheets(sample) });
}

/** A new workbook with a form's tables. */
export async function buildTemplate(form: FormId, filling: Filling): Promise<Uint8Array> {
  const town = laidOut(form, true);
  const filled = analyse(await bytesOf(town));
  const places = computedPlaces(town, filled);
  if (filling === "blank") {
    const blank = laidOut(form, false);
    markComputed(blank, analyse(await bytesOf(blank)), places);
    return bytesOf(blank);
  }
  markComputed(town, filled, places);
  const bytes = await bytesOf(town);
  const consistent = recalculated(bytes, analyse(bytes));
  return filling === "consistent" ? consistent : patchXlsx(consistent, faultEdits(analyse(consistent), TEMPLATES[form].faults)).bytes;
}
