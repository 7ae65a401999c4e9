import { SUPPLY } from "../../forms/proposal/civilDetails";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import type { Rule } from "../rule";
import { cellsIn, figureOf, suppliedOf } from "./facilityBalance";
import { isPlasticPower } from "./localSupplyLimit";

/** C-17: plastics power of a waste plant counts towards 実質ゼロ; as much should be reduced in 4.3 ④. */
export const plasticWaste: Rule = {
  id: "C-17",
  severity: "info",
  title: "廃棄物発電のプラスチック分",
  why: "プラスチック分の電力を実質ゼロに含める場合、非エネルギー起源（廃棄物）で同程度の排出削減が推奨されます。",
  how: "4.3の④非エネルギー起源に排出削減の取組を記載します。",
  source: "様式1 4.3（④非エネルギー起源の説明）",
  messages: {
    none: "廃棄物発電のプラスチック分を供給に含めています。4.3の④非エネルギー起源に、同程度の排出削減の取組がありません（推奨）。",
  },
  *checkWorkbook(context) {
    const workbook = context.workbook;
    const plants = workbook ? leavesOf(workbook, SUPPLY).filter((leaf) => isPlasticPower(leaf) && (suppliedOf([leaf]) ?? 0) > 0) : [];
    if (!workbook || plants.length === 0 || context.tables("P-4.3.reductions").length === 0) return;
    const reduced = leavesOf(workbook, "P-4.3.reductions").filter(({ row }) => row.section === "非エネルギー起源");
    if ((figureOf(reduced, "tCo2") ?? 0) > 0) return;
    const [first] = plants;
    const cells = [...cellsIn(plants, "wastePlant"), ...cellsIn(plants, "supplier")];
    yield { message: "none", cell: cells[0]!, cells, view: first!.view, row: first!.row, column: "wastePlant" };
  },
};
