import { fundingByMeasure } from "../../../core/forms/proposal/fundingByMeasure";
import type { TemplateRow, TemplateSheet } from "../model";

/** みどり野市（架空）の取組。事業費と財源は千円、CO2は累計 t-CO2. */
const SAMPLE: readonly TemplateRow[] = [
  { kind: "leaf", values: { measureNo: "①-1", measure: "住宅への太陽光発電設備の設置促進（設置補助）", quantity: "計120件（年24件）", totalCost: 240000, grant: 160000, gxGrant: 0, otherGrant: 0, bond: 0, general: 8000, other: 72000, cumulativeCo2: 4800 } },
  { kind: "leaf", values: { measureNo: "①-2", measure: "公共施設への太陽光発電設備の設置", quantity: "計6施設", totalCost: 186000, grant: 124000, gxGrant: 0, otherGrant: 0, bond: 50000, general: 12000, other: 0, cumulativeCo2: 5200 } },
  { kind: "leaf", values: { measureNo: "②-1", measure: "路線バスのEV化", quantity: "計4台（年1台）", totalCost: 128000, grant: 64000, gxGrant: 0, otherGrant: 32000, bond: 0, general: 0, other: 32000, cumulativeCo2: 640 } },
];

const BLANK: readonly TemplateRow[] = ["①-1", "①-2", "①-3", "②-1", "②-2"].map((measureNo) => ({ kind: "leaf", values: { measureNo } }));

/** 3.4活用想定補助金(事業別), with the divisor of the efficiency (累計CO2削減量) beside it. */
export function fundingByMeasureSheet(sample: boolean): TemplateSheet {
  const columns = fundingByMeasure.columns.map((column) => column.id);
  const tail: readonly TemplateRow[] = [
    { kind: "total", label: "合計(千円)" },
    { kind: "fixed", label: "総事業費/CO2削減量(円/t-CO2)" },
  ];
  return {
    name: "3.4活用想定補助金(事業別)",
    blocks: [{ shape: "grid", form: fundingByMeasure, title: "活用想定補助金（事業別）", columns, rows: [...(sample ? SAMPLE : BLANK), ...tail] }],
  };
}
