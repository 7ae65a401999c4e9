import type { Rule } from "../rule";
import { quoted } from "../../text/ja";
import { CONSUMER_TABLES, consumersOf, plainName } from "./consumerRows";

/** Office buildings of a works are 業務その他. */
const OFFICE = /本社|事務所|事務棟|管理棟|オフィス|厚生棟|工場見学|清掃工場|跡/;

/** C-16: an industrial site among 業務その他. */
export const industrySite: Rule = {
  id: "C-16",
  severity: "warning",
  title: "需要家の分類（産業）",
  why: "工場や工業団地の電力は産業部門で、民生部門の電力需要には含めません。",
  how: "産業部門として民生部門から外すか、含める理由を備考に書きます。",
  source: "seed:000 L131",
  messages: { kind: "「{name}」は産業部門ではありませんか。" },
  *checkTable(view) {
    if (!CONSUMER_TABLES.includes(view.table.id)) return;
    for (const { row, sector, name, nameAt } of consumersOf(view)) {
      const plain = plainName(name);
      if (sector !== "業務その他" || !nameAt || !/工業団地|工場|製造所|製作所/.test(plain) || OFFICE.test(plain)) continue;
      yield { message: "kind", data: { name: quoted(name) }, cell: nameAt, view, row, column: "name", actual: name };
    }
  },
};
