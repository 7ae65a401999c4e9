import type { TableForm } from "../types";
import { DERIVED } from "./derived";
import { EMISSION_TOTALS, emissionColumns } from "./emissionColumns";
import { derivedRows } from "./derivedRows";
import { EMISSION_NESTING } from "./sectors";
import { sums } from "./sums";

/**
 * A-bau 現状趨勢の排出量, and with it every emission table of 部門別・ガス別・施設別・燃料別 × years that is nothing more special
 * (forms.md A-bau, Convention 12; calculations.md §4 表6-4).
 */
export const bau: TableForm = {
  id: "A-bau",
  form: "action-plan",
  label: "温室効果ガス排出量（現状趨勢・推移）",
  shape: "published",
  sheets: ["現状趨勢", "BAU", "排出量の推移"],
  published: {
    title: [/現状趨勢|すう勢|趨勢|bau/],
    header: [/現状趨勢|趨勢|bau/],
    never: /単年度|累計|工程|取組no|導入率|設備能力/,
    fallback: true,
    nesting: EMISSION_NESTING,
  },
  columns: emissionColumns(),
  rows: EMISSION_TOTALS,
  printed: true,
  computed: [...sums("emission"), ...DERIVED, ...derivedRows("emission")],
};
