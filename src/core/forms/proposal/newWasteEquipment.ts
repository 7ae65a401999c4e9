import type { TableForm } from "../types";
import { plantColumns, SITES, SOURCES } from "./plants";
import { facilitySums } from "./facilitySums";
import { newEquipment } from "./newEquipment";
import { wasteIncrement } from "./wasteIncrement";

const column = (id: string) => newEquipment.columns.find((found) => found.id === id)!;

/** P-4.1(2) 設備情報 of 【廃棄物発電】: the same table with whole generation, biomass ratio and the increment (calculations.md F8). */
export const newWasteEquipment: TableForm = {
  ...newEquipment,
  sources: SOURCES,
  sections: SITES,
  columns: [
    plantColumns.site,
    plantColumns.facilityNo,
    plantColumns.key,
    column("owner"),
    column("onOffSite"),
    { id: "source", labels: ["電源"], kind: "choice", choices: ["FIT", "FIP", "非該当"] },
    { ...column("method"), optional: true },
    plantColumns.count,
    column("kWSubtotal"),
    column("kW"),
    { id: "grossKwh", labels: ["設備全体の発電量"], kind: "number", unit: "kWh", required: true, key: true },
    plantColumns.contract,
    { id: "biomassSubtotal", labels: ["バイオマス発電量(小計)"], kind: "number", unit: "kWh", optional: true },
    { id: "biomassKwh", labels: ["バイオマス発電量"], kind: "number", unit: "kWh", key: true },
    { id: "biomassRatio", labels: ["バイオマス比率"], kind: "number", unit: "%", required: true, unitInCell: true },
    column("start"),
    column("feasibility"),
    column("replacement"),
  ],
  computed: [
    ...facilitySums("kW", "kWSubtotal"),
    ...facilitySums("grossKwh", "grossSubtotal"),
    ...facilitySums("biomassKwh", "biomassSubtotal"),
    {
      column: "biomassKwh",
      on: ["leaf"],
      rule: "D-11",
      label: "新設全体の発電量×比率 － 既設全体の発電量×比率",
      expression: wasteIncrement,
    },
  ],
};
