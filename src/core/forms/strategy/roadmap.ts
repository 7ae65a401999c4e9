import type { TableForm } from "../types";
import { DERIVED } from "../action-plan/derived";
import { derivedRows } from "../action-plan/derivedRows";
import { sums } from "../action-plan/sums";
import { CASES } from "./roadmapCases";

/** S-roadmap ロードマップ: baseline, measures case and renewables by kind at the milestone years (forms.md S-roadmap). */
export const roadmap: TableForm = {
  id: "S-roadmap",
  form: "strategy",
  label: "ロードマップ",
  shape: "published",
  sheets: ["ロードマップ"],
  published: {
    title: [/ロードマップ/],
    rows: [/ベースライン/, /対策ケース/],
    needsRow: /排出|co2|温室効果|エネルギー|再エネ|対策ケース|bau/,
    never: /単年度|累計|工程|取組no/,
    apart: /ベースライン|対策ケース|趨勢|bau|排出量|消費量|需要量/,
  },
  columns: [
    { id: "item", labels: ["項目", "区分"], kind: "text" },
    { id: "amount", labels: ["CO2排出量", "排出量", "導入量"], kind: "number" },
  ],
  printed: true,
  computed: [CASES, ...sums("amount", "B-01"), ...DERIVED, ...derivedRows("amount")],
};
