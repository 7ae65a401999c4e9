import type { Rule } from "../rule";
import { quoted } from "../../text/ja";
import { CONSUMER_TABLES, consumersOf, plainName } from "./consumerRows";

const BUSINESS = /飲食店|商店|店舗|病院|医院|診療所|クリニック|学校|大学|幼稚園|保育園|保育所|事務所|オフィス|ホテル|旅館|商業施設|工場/;
/** Dwellings that hold such a word. */
const DWELLING = /併用|兼用|寮|宿舎|社宅|住宅|マンション|アパート/;

/** C-15: a shop, restaurant, hospital or school among the households. */
export const householdKind: Rule = {
  id: "C-15",
  severity: "warning",
  title: "需要家の分類（家庭）",
  why: "飲食店や商店、病院、学校は、民生・業務その他に分類されます。",
  how: "業務その他の区分に移すか、住宅に含める理由を備考に書きます。",
  source: "seed:000 L124、区域施策編マニュアル FAQ問2",
  messages: { kind: "「{name}」は業務その他に分類されませんか。" },
  *checkTable(view) {
    if (!CONSUMER_TABLES.includes(view.table.id)) return;
    for (const { row, sector, name, nameAt } of consumersOf(view)) {
      if (sector !== "住宅" || !nameAt || !BUSINESS.test(plainName(name)) || DWELLING.test(plainName(name))) continue;
      yield { message: "kind", data: { name: quoted(name) }, cell: nameAt, view, row, column: "name", actual: name };
    }
  },
};
