import { fundingByMeasure } from "./proposal/fundingByMeasure";
import { demand } from "./proposal/demand";
import { supplyCivil } from "./proposal/supplyCivil";
import { kpi } from "./progress/kpi";
import { measure } from "./progress/measure";
import { newEquipment } from "./proposal/newEquipment";
import { newWasteEquipment } from "./proposal/newWasteEquipment";
import { potential } from "./proposal/potential";
import type { TableForm } from "./types";

/** All tables of the forms, in the order of forms.md. A new table is one file and one line here. */
export const FORMS: readonly TableForm[] = [fundingByMeasure, demand, supplyCivil, kpi, measure, newEquipment, newWasteEquipment, potential];
